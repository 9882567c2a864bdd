package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.drl.DrlCheck;
import cn.jishen.audit.drl.KnownNames;
import cn.jishen.audit.drl.ShippedNames;
import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.rules.catalogue.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Shipped rule files in which one character was left out or put in. */
class BrokenRuleFilesProperties {
    private static final long SEED = 20260301;
    private static final KnownNames NAMES = ShippedNames.all();
    private static final List<DataFile> FILES = ShippedNames.files();
    private static final String SLIPS = "\"“”(（)），,;；:： .=＝>!！@$x5中\n'\\{}/*#";
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|（原文：.*）", Pattern.DOTALL);
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");

    @Test
    void anySlip_isToldInChineseWithItsLineOrIsNone() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            DataFile broken = broken(FILES.get(random.nextInt(FILES.size())), random);

            List<Mistake> mistakes = checked(broken);

            assertThat(mistakes).as("seed %d, try %d", SEED, i).allSatisfy(mistake -> assertTold(mistake, broken));
        }
    }

    @Test
    void slipThatTheCheckLetsPass_isToldByTheCompilerOrIsNone() {
        Random random = new Random(SEED);
        int compiled = 0;
        for (int i = 0; compiled < 25; i++) {
            DataFile broken = broken(FILES.get(random.nextInt(FILES.size())), random);
            if (checked(broken).isEmpty()) {
                compiled++;
                assertThat(compiled(broken))
                        .as("seed %d, try %d", SEED, i)
                        .allSatisfy(mistake -> assertTold(mistake, broken));
            }
        }
    }

    @Test
    void bracketThatIsLeftOut_isNeverMissed() {
        for (DataFile file : FILES) {
            int at = file.text().indexOf("(", file.text().indexOf("when"));
            DataFile broken =
                    with(file, file.text().substring(0, at) + file.text().substring(at + 1));

            assertThat(checked(broken)).as(file.path()).isNotEmpty();
        }
    }

    private static DataFile broken(DataFile file, Random random) {
        StringBuilder text = new StringBuilder(file.text());
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
            text.deleteCharAt(at);
        } else {
            text.insert(at, SLIPS.charAt(random.nextInt(SLIPS.length())));
        }
        return with(file, text.toString());
    }

    private static DataFile with(DataFile file, String text) {
        return new DataFile(file.path(), text, false);
    }

    private static List<Mistake> checked(DataFile file) {
        Mistakes mistakes = new Mistakes();
        new DrlCheck(NAMES).check(file, mistakes);
        return mistakes.all();
    }

    /** What the compiler tells; empty when it takes the file. */
    private static List<Mistake> compiled(DataFile file) {
        try {
            AddedRules.compile(RuleFiles.shipped(), Map.of(file.path(), file.text()));
            return List.of();
        } catch (RuleDataException e) {
            return e.mistakes();
        }
    }

    private static void assertTold(Mistake mistake, DataFile file) {
        assertThat(mistake.file()).isEqualTo(file.path());
        assertThat(mistake.line()).isBetween(1, (int) file.text().lines().count() + 1);
        String own = mistake.what();
        while (QUOTED.matcher(own).find()) {
            own = QUOTED.matcher(own).replaceAll("");
        }
        assertThat(own).as(mistake.print()).containsPattern("\\p{IsHan}").doesNotContainPattern(ENGLISH);
        assertThat(mistake.advice()).as(mistake.print()).containsPattern("\\p{IsHan}");
    }
}
