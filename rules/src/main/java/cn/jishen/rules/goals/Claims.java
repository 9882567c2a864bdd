package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.rules.words.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the goal and the purpose of a project promise in figures, each held against the project's indicators. */
public record Claims(ProjectReading project, List<Claim> all) {
    public Claims {
        all = List.copyOf(all);
    }

    /**
     * Reads the goal, then what the purpose says beside it.
     *
     * @param budgetYear of the document; null where it is not known
     */
    public static Claims of(ProjectReading project, Lexicon words, @Nullable Integer budgetYear) {
        List<Indicator> rows = project.indicators().stream()
                .filter(row -> row.notApplicable() == null && row.target().isNumeric())
                .toList();
        List<Claim> all = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Field field : List.of(Field.GOAL, Field.PURPOSE)) {
            List<StatedQuantity> stated = StatedQuantity.in(project.text(field), words, budgetYear);
            AmountClaims amounts = new AmountClaims(rows, stated, words);
            RateClaims rates = new RateClaims(rows, words);
            for (StatedQuantity each : stated) {
                if (said.add(each.subject() + each.quantity().words())) {
                    all.add(isRate(each.quantity()) ? rates.judge(field, each) : amounts.judge(field, each));
                }
            }
        }
        return new Claims(project, all);
    }

    /**
     * What the whole goal of a department promises in figures, held against the indicators of all projects.
     *
     * @param budgetYear of the document; null where it is not known
     */
    public static List<Claim> of(
            Passage whole, Collection<Project> projects, Lexicon words, @Nullable Integer budgetYear) {
        List<Indicator> rows = projects.stream()
                .flatMap(project -> project.indicators().stream())
                .filter(row -> row.notApplicable() == null && row.target().isNumeric())
                .toList();
        List<StatedQuantity> stated = StatedQuantity.in(whole.text(), words, budgetYear);
        AmountClaims amounts = new AmountClaims(rows, stated, words);
        RateClaims rates = new RateClaims(rows, words);
        return stated.stream()
                .map(each -> isRate(each.quantity())
                        ? rates.judge(Field.DOCUMENT, each)
                        : amounts.judge(Field.DOCUMENT, each))
                .toList();
    }

    private static boolean isRate(Quantity quantity) {
        TargetValue target = quantity.target();
        return target.percent() != null;
    }

    /** Those with one of these standings, in the order of the texts. */
    public List<Claim> that(Standing... standings) {
        return all.stream()
                .filter(claim -> Arrays.asList(standings).contains(claim.standing()))
                .toList();
    }

    /** Whether there are any with this standing. */
    public boolean any(Standing standing) {
        return !that(standing).isEmpty();
    }

    /** “甲；乙”: what each contradicts. */
    public static String against(List<Claim> claims) {
        return claims.stream().map(Claim::against).collect(Collectors.joining("；"));
    }

    /** “甲；乙”: how the rows should change. */
    public static String changes(List<Claim> claims) {
        return claims.stream().map(Claim::change).distinct().collect(Collectors.joining("；"));
    }

    /** “甲”“乙”: as the texts say them. */
    public static String words(List<Claim> claims) {
        return claims.stream().map(claim -> "“" + claim.words() + "”").collect(Collectors.joining("、"));
    }

    /** “甲”、“乙”: the indicators that are lacking. */
    public static String asIndicators(List<Claim> claims, Lexicon words) {
        return claims.stream().map(claim -> claim.asIndicator(words)).distinct().collect(Collectors.joining("、"));
    }
}
