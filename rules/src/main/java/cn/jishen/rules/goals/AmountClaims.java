package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quantities of things, lengths, areas and times, held against the rows in the same unit. */
final class AmountClaims {
    private static final String PIECE = "个";

    private final List<Indicator> rows;
    private final List<StatedQuantity> stated;
    private final Lexicon words;

    AmountClaims(List<Indicator> rows, List<StatedQuantity> stated, Lexicon words) {
        this.rows = rows;
        this.stated = stated;
        this.words = words;
    }

    Claim judge(Field field, StatedQuantity each) {
        TargetValue target = each.quantity().target();
        List<Indicator> sameUnit = rows.stream()
                .filter(row -> likeness(row.target(), target) != Likeness.DIFFERENT)
                .toList();
        boolean ofOne = words.in("每一个", each.subject() + each.quantity().words());
        if (isMet(each, sameUnit) || (ofOne && isMetForOne(target))) {
            return claim(field, each, Standing.MET, null);
        }
        List<Indicator> sameThing = sameUnit.stream()
                .filter(row -> ClaimLikeness.sameThing(each.subject(), row, words))
                .filter(row -> !ofOne || words.in("每一个", row.nameAndDescription()))
                .toList();
        if (!sameThing.isEmpty()) {
            return contradiction(field, each, sameThing);
        }
        boolean related = sameUnit.stream().anyMatch(row -> ClaimLikeness.related(each.subject(), row, words));
        boolean term =
                target.kind() == ValueKind.DURATION && !target.comparator().isCap();
        boolean doer = words.startsWith("由谁办", each.quantity().after())
                && !words.endsWith("处置前语", each.quantity().before());
        if (related || term || doer || (ofOne && !isBounded(target))) {
            return claim(field, each, Standing.LEFT_ALONE, null);
        }
        boolean named = !words.nouns().pieces(each.subject()).isEmpty();
        return claim(field, each, named ? Standing.UNCOVERED : Standing.UNCLEAR, null);
    }

    private static boolean isBounded(TargetValue target) {
        return target.comparator() != ComparisonSign.EQ_IMPLICIT;
    }

    /** A row asks for so many of each (人均3次), or for that times what there is of them (9个村, 每村4个 and 36个). */
    private boolean isMetForOne(TargetValue target) {
        BigDecimal one = ClaimLikeness.amount(target);
        if (one == null) {
            return false;
        }
        List<BigDecimal> wholes = stated.stream()
                .map(other -> ClaimLikeness.amount(other.quantity().target()))
                .filter(Objects::nonNull)
                .map(one::multiply)
                .toList();
        return rows.stream()
                .anyMatch(row -> wholes.stream()
                                .anyMatch(whole ->
                                        ClaimLikeness.equal(row.target().amount(), whole))
                        || (words.in("每一个", row.nameAndDescription())
                                && ClaimLikeness.equal(row.target().amount(), one)));
    }

    /** A row asks for the same number, or restates it; or parts of it add up, on one side or the other. */
    private boolean isMet(StatedQuantity each, List<Indicator> sameUnit) {
        TargetValue target = each.quantity().target();
        List<StatedQuantity> parts = new ArrayList<>();
        for (StatedQuantity other : stated) {
            if (likeness(other.quantity().target(), target) != Likeness.DIFFERENT) {
                parts.add(other);
            }
        }
        BigDecimal whole =
                sum(parts.stream().map(part -> part.quantity().target()).toList());
        BigDecimal akin = sum(parts.stream()
                .filter(part -> part.equals(each) || words.sameNoun(part.subject(), each.subject()))
                .map(part -> part.quantity().target())
                .toList());
        BigDecimal rowParts = sum(sameUnit.stream()
                .filter(row -> ClaimLikeness.related(each.subject(), row, words))
                .map(Indicator::target)
                .toList());
        BigDecimal outputs = sum(sameUnit.stream()
                .filter(row -> row.category() == IndicatorCategory.QUANTITY)
                .map(Indicator::target)
                .toList());
        return sameUnit.stream()
                        .anyMatch(row -> ClaimLikeness.meets(row.target(), target)
                                || ClaimLikeness.equal(row.target().amount(), whole)
                                || ClaimLikeness.equal(row.target().amount(), akin))
                || rows.stream()
                        .anyMatch(row -> ClaimLikeness.restates(row, target, words)
                                || ClaimLikeness.isSameEach(row, target, words)
                                || isSameInPieces(each, row))
                || ClaimLikeness.equal(rowParts, target.amount())
                || ClaimLikeness.equal(outputs, target.amount());
    }

    /** 个 counts anything: 评标席24个 and 评标席24席, 4个比赛日 and 比赛日4天. */
    private boolean isSameInPieces(StatedQuantity each, Indicator row) {
        TargetValue target = each.quantity().target();
        Unit one = target.unit();
        Unit other = row.target().unit();
        boolean pieces = one != null && other != null && (PIECE.equals(one.name()) || PIECE.equals(other.name()));
        return pieces
                && row.target().kind() != ValueKind.PERCENT
                && ClaimLikeness.equal(row.target().number(), target.number())
                && ClaimLikeness.related(each.subject(), row, words);
    }

    private Claim contradiction(Field field, StatedQuantity each, List<Indicator> sameThing) {
        TargetValue target = each.quantity().target();
        for (Indicator row : sameThing) {
            if (ClaimLikeness.surpasses(row.target(), target)) {
                return claim(field, each, Standing.SURPASSED, row);
            }
        }
        Indicator row = sameThing.get(0);
        long alike = stated.stream()
                .filter(other -> words.sameNoun(other.subject(), each.subject())
                        && likeness(other.quantity().target(), target) != Likeness.DIFFERENT)
                .count();
        boolean sure = sameThing.size() == 1
                && alike == 1
                && likeness(row.target(), target).compareTo(Likeness.SYNONYM) <= 0
                && ClaimLikeness.identical(each.subject(), row, words);
        return claim(field, each, sure ? Standing.CONTRADICTED_SURELY : Standing.CONTRADICTED, row);
    }

    /** A bare number counts in any counter; so much a year is a count. */
    private Likeness likeness(TargetValue one, TargetValue other) {
        boolean bare = (one.kind() == ValueKind.NUMBER && other.kind() == ValueKind.COUNT)
                || (other.kind() == ValueKind.NUMBER && one.kind() == ValueKind.COUNT);
        boolean alike = one.kind() == other.kind() || (counts(one) && counts(other));
        return bare
                ? Likeness.NEAR
                : alike ? words.grammar().units().likeness(one.unit(), other.unit()) : Likeness.DIFFERENT;
    }

    private static boolean counts(TargetValue value) {
        return value.kind() == ValueKind.COUNT || value.kind() == ValueKind.FREQUENCY;
    }

    private static @Nullable BigDecimal sum(List<TargetValue> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TargetValue part : parts) {
            BigDecimal amount = ClaimLikeness.amount(part);
            sum = amount == null ? sum : sum.add(amount);
        }
        return parts.isEmpty() ? null : sum;
    }

    private static Claim claim(Field field, StatedQuantity each, Standing standing, @Nullable Indicator row) {
        return new Claim(field, each.quantity(), each.subject(), standing, row);
    }
}
