package cn.jishen.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Goals of many trades, made by chance from a seed, and copies of them that are changed as far as is wanted. */
final class Goals {
    private static final String[] DOES = {
        "疏浚", "加固", "新建", "改造", "购置", "培训", "巡查", "救助", "接种", "补贴", "监测", "编制", "推广", "整修"
    };
    private static final String[] WHAT = {
        "中小河道",
        "村级卫生室",
        "乡村道路",
        "养老服务中心",
        "职业学校实训设备",
        "图书流动车",
        "冷链仓库",
        "治安岗亭",
        "科普展项",
        "灌溉泵站",
        "校舍屋面",
        "低保家庭",
        "基层农技员",
        "古建筑群"
    };
    private static final String[] UNIT = {"处", "公里", "人次", "台", "座", "平方米", "户", "批"};
    private static final String[] SO_THAT = {
        "汛期排水能力提高", "群众就近看病", "通行时间缩短", "老人得到照料", "学生技能达标", "读者人次增加", "损耗率下降", "发案数下降", "参观人次增加", "灌溉用水节约"
    };

    private final Random random;

    Goals(long seed) {
        random = new Random(seed);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** Two to six clauses, each with a figure. */
    String next() {
        StringBuilder goal = new StringBuilder();
        int clauses = 2 + random.nextInt(5);
        for (int i = 0; i < clauses; i++) {
            goal.append(any(DOES))
                    .append(any(WHAT))
                    .append(1 + random.nextInt(9_000))
                    .append(any(UNIT))
                    .append("，使")
                    .append(any(SO_THAT))
                    .append(1 + random.nextInt(90))
                    .append("个百分点；");
        }
        return goal.toString();
    }

    /** The goal with so many stretches of it written anew. */
    String changed(String goal, int changes) {
        StringBuilder copy = new StringBuilder(goal);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(copy.length());
            copy.replace(
                    at,
                    Math.min(copy.length(), at + random.nextInt(3)),
                    any(WHAT).substring(0, 1 + i % 2));
        }
        return copy.toString();
    }

    /** Goals of a season: of ten one is a copy with one to four changes, one an exact copy, the others their own. */
    List<String> season(int size) {
        List<String> goals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int kind = i < 10 ? 9 : random.nextInt(10);
            String own = kind > 1 ? next() : goals.get(random.nextInt(goals.size()));
            goals.add(kind == 1 ? changed(own, 1 + random.nextInt(4)) : own);
        }
        return goals;
    }
}
