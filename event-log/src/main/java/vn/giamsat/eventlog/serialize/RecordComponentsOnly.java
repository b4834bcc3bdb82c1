package vn.giamsat.eventlog.serialize;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/**
 * Keeps a record's convenience methods ({@code isLate()}, {@code getName()}) out of what is stored
 * for ever.
 */
final class RecordComponentsOnly extends DefaultAccessorNamingStrategy.Provider {

    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass record) {
        return new Components(config, record);
    }

    private static final class Components extends DefaultAccessorNamingStrategy.RecordNaming {

        Components(MapperConfig<?> config, AnnotatedClass record) {
            super(config, record);
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return null;
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return _fieldNames.contains(name) ? name : null;
        }
    }
}
