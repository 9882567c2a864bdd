package cn.jishen.intake;

/** What a file is by its content, whatever its name says. */
enum Format {
    DOCX("docx", "Word 文档（.docx）"),
    XLSX("xlsx", "Excel 工作簿（.xlsx）"),
    DOC("doc", "旧版 Word 文档（.doc）"),
    XLS("xls", "旧版 Excel 工作簿（.xls）"),
    PDF("pdf", "PDF 文件"),
    HTML("html", "网页文件"),
    RTF("rtf", "RTF 文档"),
    ZIP("zip", "压缩包"),
    IMAGE("png", "图片"),
    ENCRYPTED("", "加密的 Office 文件"),
    XLSB("xlsb", "二进制 Excel 工作簿（.xlsb）"),
    OTHER("", "无法识别的文件");

    private final String extension;
    private final String label;

    Format(String extension, String label) {
        this.extension = extension;
        this.label = label;
    }

    /** The usual extension; empty where there is none. */
    String extension() {
        return extension;
    }

    String label() {
        return label;
    }
}
