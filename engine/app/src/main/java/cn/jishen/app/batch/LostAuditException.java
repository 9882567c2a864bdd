package cn.jishen.app.batch;

/** An audit is gone from the store, and the file is no longer what was audited. The message is for people. */
public final class LostAuditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostAuditException(String name) {
        super("“" + name + "”的审核结果在缓存里被删掉了，文件也已改动或不在，报告写不完整，没有写出\n建议：把文件放回原处，再运行同一条命令");
    }
}
