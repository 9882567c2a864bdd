package cn.jishen.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps other sites out. A page from elsewhere cannot reach the server under a name of its own (DNS rebinding) nor post
 * to it from the user's browser, and what the server sends is never framed, sniffed or stored.
 */
final class LocalOnlyFilter extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HandlerExceptionResolver problems;

    LocalOnlyFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        String host = request.getHeader("Host");
        ProblemException refusal = refusal(host, request.getHeader("Origin"), request.getLocalPort());
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null, refusal);
        }
    }

    private static @Nullable ProblemException refusal(@Nullable String host, @Nullable String origin, int port) {
        if (!isLocal(host, port)) {
            return new ProblemException(403, "请求的主机名“" + host + "”不是本机", "用 http://127.0.0.1:" + port + " 访问");
        }
        boolean elsewhere = origin != null && !origin.equals("http://" + host);
        return elsewhere ? new ProblemException(403, "请求来自别的网站（" + origin + "）", "在工作台的页面上操作") : null;
    }

    private static boolean isLocal(@Nullable String host, int port) {
        Set<String> names = Set.of("127.0.0.1:" + port, "localhost:" + port, "127.0.0.1", "localhost");
        return host != null && names.contains(host);
    }
}
