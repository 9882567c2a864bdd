package cn.jishen.intake;

import cn.jishen.intake.ole.OleFile;
import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;

/** Tells a file's format by its first bytes and, for containers, by what is in them. */
final class Sniffer {
    private Sniffer() {}

    static Format formatOf(SourceFile file) throws IOException {
        if (file.startsWith("504b0304")) {
            return zipped(file);
        }
        if (file.startsWith("d0cf11e0a1b11ae1")) {
            return compound(file);
        }
        if (file.startsWith("504b0506") || file.startsWith("52617221") || file.startsWith("377abcaf")) {
            return Format.ZIP;
        }
        if (file.startsWith("25504446")) {
            return Format.PDF;
        }
        if (file.startsWith("7b5c727466")) {
            return Format.RTF;
        }
        if (file.startsWith("89504e47") || file.startsWith("ffd8ff") || file.startsWith("49492a00")) {
            return Format.IMAGE;
        }
        Format marked = marked(file.headText().strip());
        return marked == Format.OTHER && file.looksLikeText() ? Format.TEXT : marked;
    }

    /** What a text is by its tags, given in small letters. */
    private static Format marked(String text) {
        if (text.contains("mime-version:") && text.contains("content-type:") && !text.startsWith("<")) {
            return Format.MHT;
        }
        if ((text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
                || text.contains("schemas.microsoft.com/office/word/2003/wordml")
                || text.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            return Format.OFFICE_XML;
        }
        boolean page = text.contains("<html") || text.contains("<!doctype html") || text.contains("<frameset");
        boolean part = text.startsWith("<") && (text.contains("<table") || text.contains("<body"));
        return page || part ? Format.HTML : Format.OTHER;
    }

    private static Format zipped(SourceFile file) throws IOException {
        try (OoxmlPackage zip = OoxmlPackage.open(file.path(), ZipLimits.STANDARD)) {
            String main = zip.mainPart();
            if (main == null) {
                return Format.ZIP;
            }
            if (main.startsWith("word/")) {
                return Format.DOCX;
            }
            if (main.startsWith("xl/")) {
                return main.endsWith(".bin") ? Format.XLSB : Format.XLSX;
            }
            return Format.OTHER;
        }
    }

    private static Format compound(SourceFile file) throws IOException {
        return OleFile.read(file, ole -> {
            if (ole.has("EncryptedPackage")) {
                return Format.ENCRYPTED;
            }
            if (ole.has("WordDocument")) {
                return Format.DOC;
            }
            return ole.workbook() == null ? Format.OTHER : Format.XLS;
        });
    }
}
