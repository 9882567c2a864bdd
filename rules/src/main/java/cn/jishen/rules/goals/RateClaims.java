package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.rules.words.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rates of a goal, held against the rows with the same rate: 合格率 with 合格率, 满意度 with 满意度 of the same people. */
final class RateClaims {
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2})(?:率|度|比例|占比)");
    private static final String SATISFIED = "满意";

    private final List<Indicator> rows;
    private final Lexicon words;

    RateClaims(List<Indicator> rows, Lexicon words) {
        this.rows = rows.stream()
                .filter(row ->
                        row.target().kind() == ValueKind.PERCENT || row.target().kind() == ValueKind.SCORE)
                .toList();
        this.words = words;
    }

    Claim judge(Field field, StatedQuantity each) {
        Matcher rate = RATE.matcher(each.subject());
        String word = null;
        String object = "";
        while (rate.find()) {
            word = rate.group(1);
            object = each.subject().substring(0, rate.start());
        }
        if (word == null) {
            return progress(field, each);
        }
        String sought = word;
        List<Indicator> sameRate = rows.stream()
                .filter(row -> row.nameAndDescription().contains(sought))
                .toList();
        if (rows.stream()
                .anyMatch(row -> ClaimLikeness.restates(row, each.quantity().target(), words)
                        && row.nameAndDescription().contains(sought))) {
            return claim(field, each, Standing.MET, null);
        }
        return isVague(object) ? vague(field, each, sameRate) : precise(field, each, word, object, sameRate);
    }

    /** “完成主体工程60%”: how much of a thing is to be done; any rate of the same thing may take it up. */
    private Claim progress(Field field, StatedQuantity each) {
        String object = words.beforeTail("引到数", words.without("引导语", each.subject()));
        boolean done = words.startsWith("完成多少", each.subject());
        if (!done || words.nouns().pieces(object).isEmpty()) {
            return claim(field, each, Standing.LEFT_ALONE, null);
        }
        TargetValue stated = each.quantity().target();
        if (rows.stream().anyMatch(row -> ClaimLikeness.meets(row.target(), stated))) {
            return claim(field, each, Standing.MET, null);
        }
        boolean taken = rows.stream().anyMatch(row -> words.endsWith("进度尾", row.level3()));
        return claim(field, each, taken ? Standing.LEFT_ALONE : Standing.UNCOVERED, null);
    }

    /** “满意度达到95%”: nobody in particular; any row with this rate takes it up. */
    private Claim vague(Field field, StatedQuantity each, List<Indicator> sameRate) {
        if (sameRate.isEmpty()) {
            return claim(field, each, Standing.UNCLEAR, null);
        }
        return sameRate.size() == 1
                ? held(field, each, sameRate, false)
                : claim(field, each, Standing.LEFT_ALONE, null);
    }

    private Claim precise(Field field, StatedQuantity each, String word, String object, List<Indicator> sameRate) {
        List<Indicator> sameThing = sameRate.stream()
                .filter(row -> word.equals(SATISFIED)
                        ? ClaimLikeness.related(object, row, words) || isPublic(object, row)
                        : ClaimLikeness.sameThing(object, row, words))
                .toList();
        if (!sameThing.isEmpty()) {
            return held(field, each, sameThing, true);
        }
        boolean told = word.equals(SATISFIED) ? !isAnybody(object) || sameRate.isEmpty() : sameRate.isEmpty();
        boolean other = rows.stream()
                .anyMatch(row -> ClaimLikeness.related(object, row, words)
                        && ClaimLikeness.meets(row.target(), each.quantity().target()));
        boolean covered = other && !word.equals(SATISFIED);
        return claim(field, each, told && !covered ? Standing.UNCOVERED : Standing.LEFT_ALONE, null);
    }

    private Claim held(Field field, StatedQuantity each, List<Indicator> sameThing, boolean precise) {
        TargetValue stated = each.quantity().target();
        if (sameThing.stream().anyMatch(row -> ClaimLikeness.meets(row.target(), stated))) {
            return claim(field, each, Standing.MET, null);
        }
        Indicator row = sameThing.get(0);
        if (row.target().kind() == ValueKind.SCORE) {
            return claim(field, each, Standing.LEFT_ALONE, null);
        }
        if (sameThing.stream().anyMatch(one -> ClaimLikeness.surpasses(one.target(), stated))) {
            return claim(field, each, Standing.SURPASSED, row);
        }
        boolean sure = precise && sameThing.size() == 1 && ClaimLikeness.identical(each.subject(), row, words);
        return claim(field, each, sure ? Standing.CONTRADICTED_SURELY : Standing.CONTRADICTED, row);
    }

    private boolean isVague(String object) {
        return words.nouns().pieces(words.without("泛指", object)).isEmpty();
    }

    private boolean isPublic(String object, Indicator row) {
        return words.in("公众", object) && words.in("公众", row.nameAndDescription());
    }

    private boolean isAnybody(String object) {
        return words.in("受益者", object);
    }

    private static Claim claim(Field field, StatedQuantity each, Standing standing, @Nullable Indicator row) {
        return new Claim(field, each.quantity(), each.subject(), standing, row);
    }
}
