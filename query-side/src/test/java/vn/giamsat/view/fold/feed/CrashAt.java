package vn.giamsat.view.fold.feed;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Connections that break when the n-th thing is asked of PostgreSQL through them. */
final class CrashAt extends DelegatingDataSource {

    private final int statement;
    private int asked;

    CrashAt(int statement, DataSource source) {
        super(source);
        this.statement = statement;
    }

    /** Whether as many things were asked for as were needed to break. */
    boolean hasCrashed() {
        return asked >= statement;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection)
                Proxy.newProxyInstance(
                        CrashAt.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")
                                    || method.getName().equals("unwrap")) {
                                crashWhenDue(connection);
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void crashWhenDue(Connection connection) throws SQLException {
        if (++asked == statement) {
            connection.abort(Runnable::run);
        }
    }
}
