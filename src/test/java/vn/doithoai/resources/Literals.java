package vn.doithoai.resources;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The string literals of the program's sources, as the Java compiler reads them. */
final class Literals {

    /**
     * A string literal.
     *
     * @param call name of the method or type whose argument it is, empty when it is none
     * @param argument its place among the arguments, from 0
     * @param joined whether something is added to it at run time
     */
    record Literal(String value, String file, String call, int argument, boolean joined) {}

    private Literals() {}

    static List<Literal> ofMain() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> paths =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(paths));
            List<Literal> literals = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(literals).scan(new TreePath(unit), null);
            }
            return literals;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final List<Literal> literals;

        Scanner(List<Literal> literals) {
            this.literals = literals;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String value) {
                Tree self = literal;
                TreePath up = getCurrentPath().getParentPath();
                boolean joined = false;
                while (up.getLeaf() instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                    joined = true;
                    self = sum;
                    up = up.getParentPath();
                }
                String file = Path.of(getCurrentPath()
                                .getCompilationUnit()
                                .getSourceFile()
                                .getName())
                        .getFileName()
                        .toString();
                literals.add(new Literal(value, file, call(up.getLeaf(), self), place(up.getLeaf(), self), joined));
            }
            return null;
        }

        private static String call(Tree parent, Tree argument) {
            if (parent instanceof MethodInvocationTree call
                    && call.getArguments().contains(argument)) {
                return call.getMethodSelect().toString();
            }
            if (parent instanceof NewClassTree made && made.getArguments().contains(argument)) {
                return "new " + made.getIdentifier();
            }
            return "";
        }

        private static int place(Tree parent, Tree argument) {
            List<? extends ExpressionTree> arguments = parent instanceof MethodInvocationTree call
                    ? call.getArguments()
                    : parent instanceof NewClassTree made ? made.getArguments() : List.of();
            return arguments.indexOf(argument);
        }
    }
}
