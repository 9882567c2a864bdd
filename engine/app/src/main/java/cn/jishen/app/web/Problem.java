package cn.jishen.app.web;

/**
 * An error as RFC 9457 has it.
 *
 * @param type always about:blank: the status says it all
 * @param title the status in words
 * @param detail the fact, with the values in it
 * @param suggestion what to do; empty when there is nothing
 */
record Problem(String type, String title, int status, String detail, String suggestion) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String detail, String suggestion) {
        return new Problem("about:blank", title(status), status, detail, suggestion);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "请求不完整";
            case 403 -> "不允许";
            case 404 -> "没有这个地址";
            case 405 -> "方法不对";
            case 406 -> "没有这种格式的结果";
            case 413 -> "文件太大";
            case 415 -> "文件类型不认识";
            case 422 -> "文件不能读取";
            case 503 -> "正忙";
            default -> "程序内部出错";
        };
    }
}
