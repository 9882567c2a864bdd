package cn.jishen.app.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Every error of the server as a {@link Problem} in Chinese. */
@RestControllerAdvice
final class ProblemsAdvice {
    private final ServerEngine backing;
    private final Limits limits;

    ProblemsAdvice(ServerEngine backing, Limits limits) {
        this.backing = backing;
        this.limits = limits;
    }

    @ExceptionHandler
    ResponseEntity<Problem> foreseen(ProblemException e) {
        return answer(e.problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException e) {
        return answer(tooLarge(limits).problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = known.getStatusCode();
            Problem problem = Problem.of(status.value(), fact(status.value()), "用法见 engine/app/README.md");
            return answer(problem, known.getHeaders());
        }
        backing.tell(e);
        return answer(Problem.of(500, "处理请求时程序内部出错", "稍后重试；仍然出错时，把文件交给维护人员"), HttpHeaders.EMPTY);
    }

    static ProblemException tooLarge(Limits limits) {
        return new ProblemException(413, "文件超过 " + limits.upload() + " 的上限", "只上传含绩效目标表的部分，或用命令行 jishen audit 审核");
    }

    private static String fact(int status) {
        return switch (status) {
            case 400 -> "缺少文件，或缺少文件名（filename）";
            case 404 -> "这里只有工作台页面和 POST /api/v1/audits";
            case 405 -> "/api/v1/audits 只接受 POST";
            case 406 -> "结果只有 " + Answers.told();
            default -> "请求不符合要求";
        };
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }
}
