/** The application: its start and nothing else; every direct child package is a module. */
@NullMarked
package vn.doithoai;

import org.jspecify.annotations.NullMarked;
