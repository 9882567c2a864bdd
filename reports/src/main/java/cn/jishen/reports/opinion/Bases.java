package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.Basis;
import cn.jishen.facts.finding.Rule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents that the rules in force stand on, the highest first; 待核实 where their wording was not seen. */
final class Bases {
    /** What a title starts with, by rank. */
    private static final List<String> RANKS = List.of("《中华人民共和国", "中发〔", "中办发〔", "国发〔", "国办发〔", "财预〔");

    private enum Status {
        VERIFIED(""),
        PARTLY("（部分内容待核实）"),
        UNVERIFIED("（待核实）");

        private final String remark;

        Status(String remark) {
            this.remark = remark;
        }

        private Status with(Status other) {
            return this == other ? this : PARTLY;
        }
    }

    private Bases() {}

    /** “审核依据为…”; empty where no rule cites a document. */
    static String sentence(OpinionSubject matter) {
        Map<String, Status> documents = new LinkedHashMap<>();
        for (Rule rule : matter.content().run().audit().rules()) {
            for (Basis basis : rule.basis()) {
                String title = document(basis.title());
                if (title.indexOf('〔') >= 0 || title.indexOf('《') >= 0) {
                    documents.merge(title, basis.verified() ? Status.VERIFIED : Status.UNVERIFIED, Status::with);
                }
            }
        }
        if (documents.isEmpty()) {
            return "";
        }
        List<String> told = documents.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .map(entry -> entry.getKey() + entry.getValue().remark)
                .toList();
        return "审核依据为" + String.join("、", told) + "等。";
    }

    /** Without what the basis quotes of it in brackets. */
    private static String document(String title) {
        int bracket = title.indexOf('（');
        return bracket > 0 ? title.substring(0, bracket) : title;
    }

    private static int rank(String title) {
        for (int i = 0; i < RANKS.size(); i++) {
            if (title.startsWith(RANKS.get(i))) {
                return i;
            }
        }
        return RANKS.size();
    }
}
