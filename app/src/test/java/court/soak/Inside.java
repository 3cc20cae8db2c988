package court.soak;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What another Java process holds after it has collected its garbage. */
record Inside(int classes, long metaspace, long heap) {
    @SuppressWarnings("BanJNDI") // the other end is a process that the test has started itself
    static Inside of(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            try (JMXConnector connector =
                    JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
                return measured(connector.getMBeanServerConnection());
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    private static Inside measured(MBeanServerConnection there) throws IOException {
        MemoryMXBean memory = ManagementFactory.getPlatformMXBean(there, MemoryMXBean.class);
        memory.gc();
        memory.gc();
        long metaspace = ManagementFactory.getPlatformMXBeans(there, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        int classes = ManagementFactory.getPlatformMXBean(there, ClassLoadingMXBean.class)
                .getLoadedClassCount();
        return new Inside(classes, metaspace, memory.getHeapMemoryUsage().getUsed());
    }
}
