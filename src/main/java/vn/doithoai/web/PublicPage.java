package vn.doithoai.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only to be read, and the same for every visitor in one language: browsers and proxies keep the page for a minute, and
 * then ask whether it has changed. What a signed-in person sees there is kept by nobody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {}
