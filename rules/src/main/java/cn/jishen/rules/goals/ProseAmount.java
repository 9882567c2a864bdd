package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a purpose or goal that should be the budget and is not.
 *
 * @param field where it stands
 * @param words as written
 * @param amount what it says
 * @param missingWan whether it is the budget once 万 is put before 元
 */
public record ProseAmount(Field field, String words, Money amount, boolean missingWan) {
    private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

    /**
     * The first such amount, in the purpose before the goal; null where there is none, where the budget is not known,
     * or where several amounts of one text are its sources and one of them or their sum agrees with the table.
     */
    public static @Nullable ProseAmount in(ProjectReading project, Lexicon words, BigDecimal tolerance) {
        return in(project.project(), words, tolerance);
    }

    private static @Nullable ProseAmount in(Project project, Lexicon words, BigDecimal tolerance) {
        Money budget = project.budget();
        if (budget == null) {
            return null;
        }
        for (Field field : List.of(Field.PURPOSE, Field.GOAL)) {
            List<ProseAmount> claims = claims(project.text(field), field, budget, words, tolerance);
            Money sum = claims.stream().map(ProseAmount::amount).reduce(Money.ZERO, Money::plus);
            boolean agrees = agrees(project, sum, tolerance)
                    || claims.stream().anyMatch(claim -> agrees(project, claim.amount, tolerance));
            if (!claims.isEmpty() && !agrees) {
                return claims.get(0);
            }
        }
        return null;
    }

    private static List<ProseAmount> claims(
            String text, Field field, Money budget, Lexicon words, BigDecimal tolerance) {
        List<ProseAmount> claims = new ArrayList<>();
        words.grammar().moneyIn(text).forEach(quantity -> {
            Money amount = quantity.target().money();
            if (amount != null && words.is("预算称谓", quantity.before())) {
                boolean wanLeftOut = new Money(amount.wan().multiply(YUAN_PER_WAN)).equals(budget, tolerance);
                claims.add(new ProseAmount(field, quantity.words(), amount, wanLeftOut));
            }
        });
        return claims;
    }

    private static boolean agrees(Project project, Money amount, BigDecimal tolerance) {
        return Stream.of(project.budget(), project.fiscalFunds(), project.otherFunds())
                .anyMatch(each -> each != null && each.equals(amount, tolerance));
    }
}
