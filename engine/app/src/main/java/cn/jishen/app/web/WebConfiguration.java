package cn.jishen.app.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the server is made of. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({UploadAudits.class, AuditsController.class, PageController.class, LocalOnlyFilter.class, ProblemsAdvice.class})
class WebConfiguration {}
