package io.greenroom.perf.measure;

import com.sun.management.OperatingSystemMXBean;
import io.greenroom.perf.result.GeneratorLoad;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What this process and this machine spend between two moments. */
public final class GeneratorMeter {
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final long beganNanos = System.nanoTime();
    private final long beganProcessorNanos = machine.getProcessCpuTime();
    private final long beganPausesMillis = pausesMillis();

    /** Begins to measure. */
    public GeneratorMeter() {
        // the machine's load is the mean since it was last asked for
        machine.getCpuLoad();
    }

    /** What was spent since then, with what the recorder knows of requests that went out too late. */
    public GeneratorLoad load(Recorder recorder) {
        var nanos = Math.max(1, System.nanoTime() - beganNanos);
        return new GeneratorLoad(
                (double) (machine.getProcessCpuTime() - beganProcessorNanos) / nanos,
                Math.max(0, machine.getCpuLoad()) * cores,
                cores,
                recorder.lateness(),
                recorder.lateShare(),
                pausesMillis() - beganPausesMillis,
                0);
    }

    private static long pausesMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> !collector.getName().contains("Concurrent"))
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
