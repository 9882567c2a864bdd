package cn.jishen.intake;

import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

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
        String text = file.headText();
        return text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")
                ? Format.HTML
                : file.looksLikeText() ? Format.TEXT : Format.OTHER;
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
        try (POIFSFileSystem storage = new POIFSFileSystem(file.path().toFile(), true)) {
            DirectoryNode root = storage.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return Format.ENCRYPTED;
            }
            if (root.hasEntry("WordDocument")) {
                return Format.DOC;
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book") ? Format.XLS : Format.OTHER;
        }
    }
}
