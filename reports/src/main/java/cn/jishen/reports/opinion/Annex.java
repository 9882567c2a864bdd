package cn.jishen.reports.opinion;

import java.util.List;

/** 附件, on pages of its own. */
record Annex(Sentence title, List<Block> blocks) {
    Annex {
        blocks = List.copyOf(blocks);
    }
}
