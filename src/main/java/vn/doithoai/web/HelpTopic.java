package vn.doithoai.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The help page that explains the task of this controller; the page frame links to it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface HelpTopic {

    /** File name of the topic below {@code templates/help}, such as {@code persons}. */
    String value();
}
