package cn.jishen.intake;

import cn.jishen.intake.ole.OleFile;
import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.util.Objects;

/**
 * What tells a file's format: how it begins and, of containers, what is in them.
 *
 * @param kind of container
 * @param main what the container holds: the main part of a package, or the stream of a compound file that says most;
 *     empty where there is none
 */
record Content(SourceFile file, Kind kind, String main) {
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORD = "WordDocument";

    /** Whether there are other files in it. */
    enum Kind {
        ZIP,
        COMPOUND,
        PLAIN
    }

    /** Looks into the file as far as is needed to tell. */
    static Content of(SourceFile file) throws IOException {
        if (file.startsWith("504b0304")) {
            try (OoxmlPackage zip = OoxmlPackage.open(file.path(), ZipLimits.STANDARD)) {
                return new Content(file, Kind.ZIP, Objects.requireNonNullElse(zip.mainPart(), ""));
            }
        }
        if (file.startsWith("d0cf11e0a1b11ae1")) {
            return new Content(file, Kind.COMPOUND, OleFile.read(file, Content::stream));
        }
        return new Content(file, Kind.PLAIN, "");
    }

    private static String stream(OleFile file) {
        if (file.has(ENCRYPTED)) {
            return ENCRYPTED;
        }
        return file.has(WORD) ? WORD : Objects.requireNonNullElse(file.workbook(), "");
    }

    /** Whether it begins with one of these bytes, given in hex. */
    boolean begins(String... signatures) {
        for (String signature : signatures) {
            if (file.startsWith(signature)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a package whose main part is in this folder. */
    boolean isPackage(String folder) {
        return kind == Kind.ZIP && main.startsWith(folder);
    }

    /** Whether it is a package whose sheets are in bytes and not in XML. */
    boolean isBinaryWorkbook() {
        return isPackage("xl/") && main.endsWith(".bin");
    }

    /** Whether it is a zip of whatever files. */
    boolean isPlainZip() {
        return kind == Kind.ZIP && main.isEmpty();
    }

    boolean isEncrypted() {
        return kind == Kind.COMPOUND && main.equals(ENCRYPTED);
    }

    boolean isOldDocument() {
        return kind == Kind.COMPOUND && main.equals(WORD);
    }

    boolean isOldWorkbook() {
        return kind == Kind.COMPOUND && !main.isEmpty() && !isEncrypted() && !isOldDocument();
    }

    /** Whether it is a message, as the archives of web pages are. */
    boolean isMail() {
        String text = tags();
        return text.contains("mime-version:") && text.contains("content-type:") && !text.startsWith("<");
    }

    /** Whether it is one of the formats of XML that Office wrote before .docx and .xlsx. */
    boolean isOffice2003() {
        String text = tags();
        return (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
                || text.contains("schemas.microsoft.com/office/word/2003/wordml")
                || text.contains("schemas.microsoft.com/office/2006/xmlpackage");
    }

    /** Whether it is a web page by itself, or a part of one. */
    boolean isPage() {
        String text = tags();
        boolean page = text.contains("<html") || text.contains("<!doctype html") || text.contains("<frameset");
        boolean part = text.startsWith("<") && (text.contains("<table") || text.contains("<body"));
        return (page || part) && !isMail() && !isOffice2003();
    }

    boolean isText() {
        return kind == Kind.PLAIN && file.looksLikeText();
    }

    /** The beginning in small letters; empty in a container. */
    private String tags() {
        return kind == Kind.PLAIN ? file.headText().strip() : "";
    }
}
