package vn.giamsat.eventlog.drill;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/**
 * One connection handed out again and again, on which the tables of the log go by another prefix:
 * so a copy is read by the very code that reads the log.
 */
final class HeldConnection {

    private static final Pattern LOG = Pattern.compile("\\blog\\.");

    private HeldConnection() {}

    static DataSource of(Connection held, String prefix) {
        Connection connection =
                proxy(
                        Connection.class,
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "close" -> null;
                                    case "prepareStatement" -> {
                                        arguments[0] = in(prefix, (String) arguments[0]);
                                        yield invoke(held, method, arguments);
                                    }
                                    case "createStatement" ->
                                            statement(invoke(held, method, arguments), prefix);
                                    default -> invoke(held, method, arguments);
                                });
        return proxy(
                DataSource.class,
                (self, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return connection;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Object statement(Object statement, String prefix) {
        return proxy(
                java.sql.Statement.class,
                (self, method, arguments) -> {
                    if (method.getName().startsWith("execute") && arguments != null) {
                        arguments[0] = in(prefix, (String) arguments[0]);
                    }
                    return invoke(statement, method, arguments);
                });
    }

    private static String in(String prefix, String sql) {
        return LOG.matcher(sql).replaceAll(prefix);
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        HeldConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
