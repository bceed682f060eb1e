package dev.adoclient.emulator.memento;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MementoTests {

	@Test
	void objectsAreReachedThroughCollectionsRecordsAndLambdas() {
		Counter inList = new Counter();
		Counter inRecord = new Counter();
		Counter inLambda = new Counter();
		Supplier<Integer> lambda = () -> inLambda.count;
		Map<String, Object> root = new LinkedHashMap<>(
				Map.of("list", List.of(inList), "record", new Holder(inRecord), "lambda", lambda));
		Memento memento = Memento.of(root);
		inList.count = 1;
		inRecord.count = 2;
		inLambda.count = 3;
		root.clear();
		memento.restore();
		assertThat(List.of(inList.count, inRecord.count, lambda.get())).containsOnly(0);
		assertThat(root).hasSize(3);
	}

	@Test
	void circleIsWalkedOnce() {
		Counter counter = new Counter();
		List<Object> list = new ArrayList<>(List.of(counter));
		counter.held = list;
		list.add(list);
		Memento memento = Memento.of(counter);
		list.clear();
		counter.held = null;
		memento.restore();
		assertThat(counter.held).isSameAs(list);
		assertThat(list).hasSize(2);
	}

	@Test
	void fieldOfASuperclassIsPutBack() {
		Counter counter = new Counter() {
		};
		Memento memento = Memento.of(counter);
		counter.count = 1;
		memento.restore();
		assertThat(counter.count).isZero();
	}

	static List<Object> unknown() {
		return List.of(new AtomicLong(), new StringBuilder(), new Thread(), new int[] { 1 });
	}

	@ParameterizedTest
	@MethodSource("unknown")
	void objectOfAnUnknownKindIsRefused(Object object) {
		assertThatIllegalStateException().isThrownBy(() -> Memento.of(List.of(object)))
			.withMessage("A snapshot cannot keep a " + object.getClass().getName());
	}

	private static class Counter {

		private int count;

		private Object held;

	}

	private record Holder(Counter counter) {
	}

}
