package cn.jishen.rules.writing;

import cn.jishen.facts.text.Squeeze;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Quantity;
import java.util.List;

/** Names of indicators, cut. */
public final class Names {
    private Names() {}

    /** The name without the quantity that it ends with: 管壁厚度 of 管壁厚度6毫米. */
    public static String withoutQuantity(String name, Grammar grammar) {
        String bare = Squeeze.spaces(name);
        List<Quantity> quantities = grammar.quantities(bare);
        if (quantities.isEmpty()) {
            return bare;
        }
        Quantity last = quantities.get(quantities.size() - 1);
        return last.end() == bare.length() ? bare.substring(0, last.start()) : bare;
    }
}
