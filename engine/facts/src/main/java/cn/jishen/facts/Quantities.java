package cn.jishen.facts;

import java.util.List;

/** Finds the quantities that a goal, a purpose or another stretch of prose states, and passes over other numbers. */
public final class Quantities {
    private Quantities() {}

    /** The quantities other than money, in the order of the text. Never throws. */
    public static List<Quantity> in(String text) {
        return List.of();
    }

    /** The amounts of money and prices, in the order of the text. Never throws. */
    public static List<Quantity> moneyIn(String text) {
        return List.of();
    }
}
