package dev.adoclient.paging;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CircleDetectorTests {

	@Test
	void everyCircleIsNoticedWhateverItsLengthAndWhateverComesBefore() {
		for (int before = 0; before < 70; before++) {
			for (int round = 1; round < 70; round++) {
				int noticed = noticedAfter(before, round);
				assertThat(noticed).as("%d before a circle of %d", before, round)
					.isGreaterThan(before + round)
					.isLessThanOrEqualTo(3 * (before + round) + 1);
			}
		}
	}

	@Test
	void aLongWayToALongCircleIsNoProblem() {
		assertThat(noticedAfter(1_000_000, 333_333)).isLessThan(4_000_000);
	}

	@Test
	void tokensThatAllDifferAreNoCircle() {
		CircleDetector detector = new CircleDetector();
		for (int i = 0; i < 100_000; i++) {
			assertThat(detector.isCircle("token " + i)).isFalse();
		}
	}

	private static int noticedAfter(int before, int round) {
		CircleDetector detector = new CircleDetector();
		for (int count = 0;; count++) {
			int token = (count < before) ? count : before + (count - before) % round;
			if (detector.isCircle("token " + token)) {
				return count + 1;
			}
		}
	}

}
