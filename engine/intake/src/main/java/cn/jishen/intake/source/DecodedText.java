package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Unreviewed;
import java.util.List;

/**
 * The characters of a text file.
 *
 * @param charset the name of the encoding by which it was read
 * @param bad places whose bytes mean nothing in that encoding; each stands in the text as �
 */
public record DecodedText(String text, String charset, int bad) {
    /** What a user must know of bytes that could not be read; empty when there are none. */
    public List<Unreviewed> complaints() {
        return bad == 0
                ? List.of()
                : List.of(new Unreviewed(
                        "乱码" + bad + "处",
                        "这些字节按" + charset + "无法解码，读入后显示为“\uFFFD”\n建议：对照原件核对，或另存为UTF-8编码后重试",
                        Location.NOWHERE));
    }
}
