package cn.jishen.intake.layout.flat;

import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.ProseLine;
import cn.jishen.intake.layout.words.TableKind;
import cn.jishen.intake.source.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 项目支出 of a 支出总表 whose cells were flattened: which figure of its row 合计 that is cannot be seen, but where the
 * 支出说明 names the amount and the row has it, it is known.
 */
public final class FlatTotal {
    private static final Pattern SAID = Pattern.compile("项目支出([0-9][0-9,]*(?:\\.[0-9]+)?)万元");
    private static final Pattern TOTAL = Pattern.compile("^([0-9]{1,3}\\s+)?合\\s*计\\s+(?<figures>[0-9][0-9.,\\s]*)$");

    private FlatTotal() {}

    /** Null where it is not known. */
    public static @Nullable Money projectExpenditure(List<Line> lines, List<Statement> statements) {
        for (Statement statement : statements) {
            Matcher said = SAID.matcher(Texts.compact(statement.text()));
            if (statement.kind().equals("支出说明") && said.find()) {
                BigDecimal amount = number(said.group(1));
                return isTotalled(lines, amount) ? new Money(amount) : null;
            }
        }
        return null;
    }

    private static boolean isTotalled(List<Line> lines, BigDecimal amount) {
        boolean inTable = false;
        for (Line line : lines) {
            TableKind titled = line.isSingle() ? line.layouts().titled(line.compact()) : null;
            inTable = titled == null
                    ? inTable && !line.isHeading()
                    : titled.kind().equals("支出总表");
            Matcher total = TOTAL.matcher(line.text());
            if (inTable && line instanceof ProseLine && total.find()) {
                return Arrays.stream(total.group("figures").split("\\s+"))
                        .anyMatch(figure -> number(figure).compareTo(amount) == 0);
            }
        }
        return false;
    }

    private static BigDecimal number(String figure) {
        String plain = figure.replace(",", "");
        return plain.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(plain) : BigDecimal.valueOf(-1);
    }
}
