package cn.jishen.audit.waivers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The text of a table that a spreadsheet saved: UTF-8, or GB18030 where Excel kept to the system's encoding. */
final class Decoded {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final String MARK = "\uFEFF";

    private Decoded() {}

    static String of(Path file, byte[] bytes) {
        for (Charset charset : CHARSETS) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith(MARK) ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // The next one.
            }
        }
        throw new WaiverFileException(
                "例外文件“" + file.getFileName() + "”的编码既不是 UTF-8 也不是 GB18030", "在 Excel 中打开，另存为“CSV UTF-8”");
    }
}
