package cn.jishen.store;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections by their elements, in their order, which comes back. */
final class CollectionSerializers {
    private CollectionSerializers() {}

    /** Unmodifiable when they come back. */
    static final class Lists extends Serializer<List<?>> {
        Lists() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output out, List<?> list) {
            out.writeVarInt(list.size(), true);
            list.forEach(element -> kryo.writeClassAndObject(out, element));
        }

        @Override
        public List<?> read(Kryo kryo, Input in, Class<? extends List<?>> type) {
            List<Object> list = new ArrayList<>();
            for (int left = in.readVarInt(true); left > 0; left--) {
                list.add(kryo.readClassAndObject(in));
            }
            return Collections.unmodifiableList(list);
        }
    }

    /** Unmodifiable when they come back. */
    static final class Sets extends Serializer<Set<?>> {
        Sets() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output out, Set<?> set) {
            out.writeVarInt(set.size(), true);
            set.forEach(element -> kryo.writeClassAndObject(out, element));
        }

        @Override
        public Set<?> read(Kryo kryo, Input in, Class<? extends Set<?>> type) {
            Set<Object> set = new LinkedHashSet<>();
            for (int left = in.readVarInt(true); left > 0; left--) {
                set.add(kryo.readClassAndObject(in));
            }
            return Collections.unmodifiableSet(set);
        }
    }

    /** Unmodifiable when they come back. */
    static final class Maps extends Serializer<Map<?, ?>> {
        Maps() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output out, Map<?, ?> map) {
            out.writeVarInt(map.size(), true);
            map.forEach((key, value) -> {
                kryo.writeClassAndObject(out, key);
                kryo.writeClassAndObject(out, value);
            });
        }

        @Override
        public Map<?, ?> read(Kryo kryo, Input in, Class<? extends Map<?, ?>> type) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int left = in.readVarInt(true); left > 0; left--) {
                Object key = kryo.readClassAndObject(in);
                map.put(key, kryo.readClassAndObject(in));
            }
            return Collections.unmodifiableMap(map);
        }
    }
}
