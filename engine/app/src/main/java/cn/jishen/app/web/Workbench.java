package cn.jishen.app.web;

import cn.jishen.app.engine.UsageException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running server. */
public final class Workbench implements AutoCloseable {
    /** Only this machine can call. */
    static final String ADDRESS = "127.0.0.1";

    private static final long BYTES_PER_MB = 1024 * 1024;

    private final ServletWebServerApplicationContext context;

    private Workbench(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any free one
     * @param maxUpload of one file, in MB
     * @throws UsageException when the port is taken
     */
    public static Workbench start(ServerEngine backing, int port, int maxUpload) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        Limits limits =
                new Limits(maxUpload * BYTES_PER_MB, Runtime.getRuntime().availableProcessors());
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(ServerEngine.class, () -> backing);
            context.registerBean(Limits.class, () -> limits);
        });
        try {
            return new Workbench((ServletWebServerApplicationContext) application.run(settings(port, limits)));
        } catch (PortInUseException e) {
            throw new UsageException("端口 " + port + " 已被占用", "用 --port 换一个端口，如 --port " + (port + 1));
        }
    }

    /** As arguments, which outrank files and variables that happen to lie around. */
    private static String[] settings(int port, Limits limits) {
        return new String[] {
            "--spring.config.location=optional:classpath:/cn/jishen/app/web/",
            "--spring.main.banner-mode=off",
            "--spring.web.resources.static-locations=classpath:/cn/jishen/app/web/page/",
            "--spring.servlet.multipart.max-file-size=" + limits.uploadBytes() + "B",
            "--spring.servlet.multipart.max-request-size=" + (limits.uploadBytes() + BYTES_PER_MB) + "B",
            "--server.address=" + ADDRESS,
            "--server.port=" + port,
            "--server.tomcat.threads.max=16",
            "--server.tomcat.max-connections=64",
            "--server.tomcat.max-swallow-size=" + 2 * limits.uploadBytes() + "B",
            "--server.tomcat.connection-timeout=20s",
        };
    }

    public int port() {
        return context.getWebServer() == null ? -1 : context.getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
