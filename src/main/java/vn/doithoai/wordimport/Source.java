package vn.doithoai.wordimport;

/** What is recognised as one thing: a line, or a table as a whole. */
sealed interface Source permits SourceLine, SourceTable {}
