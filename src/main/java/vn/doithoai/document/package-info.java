/**
 * The engine of every official paper (văn bản hành chính): one tree of records, one layout after Nghị định
 * 30/2020/NĐ-CP, written as HTML, PDF and DOCX.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
