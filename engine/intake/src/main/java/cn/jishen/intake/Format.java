package cn.jishen.intake;

import cn.jishen.intake.excel.XlsReader;
import cn.jishen.intake.excel.XlsxReader;
import cn.jishen.intake.pdf.PdfReader;
import cn.jishen.intake.source.FormatReader;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.text.TextReader;
import cn.jishen.intake.web.HtmlReader;
import cn.jishen.intake.web.MhtReader;
import cn.jishen.intake.word.DocReader;
import cn.jishen.intake.word.DocxReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its content, whatever its name says, and all else that is known of a format. The order is that of
 * the tests and of lists for people.
 */
public enum Format {
    DOCX("Word 文档（.docx）", "docx docm", "dotx dotm"),
    XLSB("二进制 Excel 工作簿（.xlsb）", "用 Excel 打开，另存为 .xlsx 后重试"),
    XLSX("Excel 工作簿（.xlsx）", "xlsx xlsm", "xltx xltm"),
    ENCRYPTED("加密的 Office 文件", "用 Word 或 Excel 输入密码打开，取消密码后另存"),
    DOC("旧版 Word 文档（.doc）", "doc wps", "dot wpt"),
    XLS("旧版 Excel 工作簿（.xls）", "xls et", "xlt ett"),
    PDF("PDF 文件（.pdf）", "pdf", ""),
    RTF("RTF 文档", "用 Word 打开，另存为 .docx 后重试"),
    IMAGE("图片", "向填报单位索取 Word 或 Excel 原件"),
    ZIP("压缩包", "用 audit 审核整个 .zip，或解压后指定其中的文件"),
    HTML("网页（.html）", "html htm", "xhtml shtml"),
    MHT("单个文件网页（.mht）", "mht mhtml", ""),
    OFFICE_XML("Office 2003 的 XML 文件", "用 Word 或 Excel 打开，另存为 .docx 或 .xlsx 后重试"),
    TEXT("文本文件（.txt、.md）", "txt", "md markdown text tsv log"),
    OTHER("无法识别的文件", "确认是否选错文件");

    private final String label;
    private final String advice;
    private final String taken;
    private final String others;

    /** A format that is known and not read. */
    Format(String label, String advice) {
        this.label = label;
        this.advice = advice;
        this.taken = "";
        this.others = "";
    }

    /**
     * A format that is read.
     *
     * @param taken extensions, the usual one first, of files that are taken out of folders and archives
     * @param others extensions of files that are read only when they are named: templates, and texts that are seldom
     *     documents
     */
    Format(String label, String taken, String others) {
        this.label = label;
        this.advice = "";
        this.taken = taken;
        this.others = others;
    }

    /** The format of a file, by its content alone. */
    static Format of(SourceFile file) throws IOException {
        if (file.isEmpty()) {
            return OTHER;
        }
        Content content = Content.of(file);
        for (Format format : values()) {
            if (format.holds(content)) {
                return format;
            }
        }
        return OTHER;
    }

    private boolean holds(Content content) {
        return switch (this) {
            case DOCX -> content.isPackage("word/");
            case XLSB -> content.isBinaryWorkbook();
            case XLSX -> content.isPackage("xl/");
            case ENCRYPTED -> content.isEncrypted();
            case DOC -> content.isOldDocument();
            case XLS -> content.isOldWorkbook();
            case PDF -> content.begins("25504446");
            case RTF -> content.begins("7b5c727466");
            case IMAGE -> content.begins("89504e47", "ffd8ff", "49492a00");
            case ZIP -> content.isPlainZip() || content.begins("504b0506", "52617221", "377abcaf");
            case HTML -> content.isPage();
            case MHT -> content.isMail();
            case OFFICE_XML -> content.isOffice2003();
            case TEXT -> content.isText();
            case OTHER -> true;
        };
    }

    /** Null where the format is known and not read. */
    @Nullable
    FormatReader reader() {
        return switch (this) {
            case DOCX -> DocxReader::read;
            case DOC -> DocReader::read;
            case XLSX -> XlsxReader::read;
            case XLS -> XlsReader::read;
            case HTML -> HtmlReader::read;
            case MHT -> MhtReader::read;
            case TEXT -> TextReader::read;
            case PDF -> PdfReader::read;
            default -> null;
        };
    }

    /** For people: Word 文档（.docx）. */
    public String label() {
        return label;
    }

    /** What to do with a file of a format that is not read. */
    String advice() {
        return advice;
    }

    /** Whether files of this format may have such an extension, given in small letters. */
    boolean hasExtension(String extension) {
        return words(taken).contains(extension) || words(others).contains(extension);
    }

    /** The extensions of documents, with their dots, the usual one first: .docx, .docm; none where it is not read. */
    public List<String> extensions() {
        return words(taken).stream().map(extension -> "." + extension).toList();
    }

    /** The formats that are read. */
    public static List<Format> readable() {
        return Arrays.stream(values()).filter(format -> format.reader() != null).toList();
    }

    /** Names of the formats that most documents have, for advice: .docx、.xlsx、.pdf. */
    public static String usual() {
        return Stream.of(DOCX, XLSX, PDF)
                .map(format -> format.extensions().get(0))
                .collect(Collectors.joining("、"));
    }

    /** Whether a file of this name is taken for a document: by its extension, and not hidden or temporary. */
    public static boolean isDocument(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean temporary = fileName.startsWith(".") || fileName.startsWith("~$");
        return !temporary
                && Arrays.stream(values())
                        .anyMatch(format -> words(format.taken).contains(extension));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
