package cn.jishen.intake.pdf;

import cn.jishen.intake.source.Symbols;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Which character a font means by a code. */
final class Characters {
    private Characters() {}

    /** The character, or {@link Glyph#UNKNOWN} where the font does not say; never a guess. */
    static String of(PDFont font, int code) throws IOException {
        String text = isNumbered(font) ? null : font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return Glyph.UNKNOWN;
        }
        String name = plainName(font);
        boolean symbols = name.startsWith("Symbol") || name.startsWith("Wingdings");
        String named = symbols ? Symbols.fromFont(name, text) : text;
        return named.chars().anyMatch(Characters::isNoCharacter) ? Glyph.UNKNOWN : named;
    }

    /**
     * Whether codes are numbers of glyphs in a font that is not there: the library would look them up in whatever font
     * it has.
     */
    private static boolean isNumbered(PDFont font) {
        if (!(font instanceof PDType0Font composite)
                || font.isEmbedded()
                || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
        boolean identity = encoding != null && encoding.getName().startsWith("Identity");
        return identity
                && (composite.getDescendantFont().getCIDSystemInfo() == null
                        || "Identity"
                                .equals(composite
                                        .getDescendantFont()
                                        .getCIDSystemInfo()
                                        .getOrdering()));
    }

    private static boolean isNoCharacter(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return control || c == 0xFFFD || c == 0xFFFE || c == 0xFFFF || (c >= 0xE000 && c <= 0xF8FF);
    }

    /** The name without the six letters that mark a subset: ABCDEF+Symbol. */
    private static String plainName(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    }
}
