package cn.jishen.intake;

import cn.jishen.intake.excel.XlsReader;
import cn.jishen.intake.excel.XlsxReader;
import cn.jishen.intake.pdf.PdfReader;
import cn.jishen.intake.source.FormatReader;
import cn.jishen.intake.text.TextReader;
import cn.jishen.intake.web.HtmlReader;
import cn.jishen.intake.web.MhtReader;
import cn.jishen.intake.word.DocReader;
import cn.jishen.intake.word.DocxReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file is by its content, whatever its name says, and who reads it. */
enum Format {
    DOCX("Word 文档（.docx）", "docx", ""),
    XLSX("Excel 工作簿（.xlsx）", "xlsx", ""),
    DOC("旧版 Word 文档（.doc）", "doc", ""),
    XLS("旧版 Excel 工作簿（.xls）", "xls", ""),
    XLSB("二进制 Excel 工作簿（.xlsb）", "xlsb", "用 Excel 打开，另存为 .xlsx 后重试"),
    PDF("PDF 文件（.pdf）", "pdf", ""),
    HTML("网页（.html）", "html", ""),
    MHT("单个文件网页（.mht）", "mht", ""),
    OFFICE_XML("Office 2003 的 XML 文件", "xml", "用 Word 或 Excel 打开，另存为 .docx 或 .xlsx 后重试"),
    TEXT("文本文件（.txt、.md）", "txt", ""),
    RTF("RTF 文档", "rtf", "用 Word 打开，另存为 .docx 后重试"),
    ZIP("压缩包", "zip", "用 audit 审核整个 .zip，或解压后指定其中的文件"),
    IMAGE("图片", "png", "向填报单位索取 Word 或 Excel 原件"),
    ENCRYPTED("加密的 Office 文件", "", "用 Word 或 Excel 输入密码打开，取消密码后另存"),
    OTHER("无法识别的文件", "", "确认是否选错文件");

    private final String label;
    private final String extension;
    private final String advice;

    Format(String label, String extension, String advice) {
        this.label = label;
        this.extension = extension;
        this.advice = advice;
    }

    String label() {
        return label;
    }

    /** The usual extension; empty where there is none. */
    String extension() {
        return extension;
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

    /** What to do with a file of a format that is not read. */
    String advice() {
        return advice;
    }

    /** The formats that are read, for messages. */
    static String readable() {
        return Arrays.stream(values())
                .filter(format -> format.reader() != null)
                .map(Format::label)
                .collect(Collectors.joining("、"));
    }
}
