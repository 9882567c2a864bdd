package cn.jishen.facts.finding;

import java.util.List;

/**
 * What a rule says of itself, read from its annotations.
 *
 * @param id never reused: W02
 * @param name 名称
 * @param defectClass one of the closed list, or of a rules folder: NA-CONTRADICTION
 * @param className its name in Chinese
 * @param severities the gravest that it raises first
 * @param item the code of the review item that it costs: X2; empty where it costs none
 * @param basis 依据, each with its status
 * @param requirement the requirement in our own words
 * @param why what goes wrong later
 * @param suggestion 建议, with its placeholders
 * @param good an example of good writing
 * @param bad an example of bad writing
 */
public record Rule(
        String id,
        String name,
        String defectClass,
        String className,
        List<Severity> severities,
        String item,
        List<Basis> basis,
        String requirement,
        String why,
        String suggestion,
        String good,
        String bad) {

    public Rule {
        severities = List.copyOf(severities);
        basis = List.copyOf(basis);
    }

    /** The bases for people: “财预〔2015〕88号（待核实）；审核惯例”. */
    public String basisText() {
        return String.join("；", basis.stream().map(Basis::print).toList());
    }
}
