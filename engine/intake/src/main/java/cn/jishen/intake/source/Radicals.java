package cn.jishen.intake.source;

import java.text.Normalizer;

/** Radicals that PDF fonts yield in place of characters, as the characters: ⼀ is 一, ⻚ is 页. */
final class Radicals {
    /** CJK Radicals Supplement; Unicode has no decomposition for most of it. */
    private static final String SUPPLEMENT = "⺁⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪"
            + "⺫⺬⺭⺮⺯⺰⺲⺶⺷⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖"
            + "⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲";

    private static final String CHARACTERS = "厂乙亻冂几刀刂卜卩小小兀尢尢尢巳幺彑彐忄心扌攵旡日月歹民氵水灬爪爪丬牛犭王疋"
            + "目示礻竹糹纟罒羊羊老肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阝"
            + "雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀";

    /** Kangxi radicals whose glyph is that of a simplified character, while Unicode decomposes them to 戶 and 靑. */
    private static final String KANGXI = "⼾⾭";

    private static final String SIMPLIFIED = "户青";

    private Radicals() {}

    static boolean isRadical(char c) {
        return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** The character of a radical. */
    static String character(char radical) {
        int simplified = KANGXI.indexOf(radical);
        if (simplified >= 0) {
            return SIMPLIFIED.substring(simplified, simplified + 1);
        }
        int at = SUPPLEMENT.indexOf(radical);
        return at >= 0
                ? CHARACTERS.substring(at, at + 1)
                : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
    }
}
