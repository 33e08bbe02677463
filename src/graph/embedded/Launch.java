import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * Neo4j Community in one process: {@code Launch HOME [alone]}, with its settings in HOME/neo4j.conf. Prints "Started." once
 * Bolt answers.
 *
 * <p>The password is the first line of its input, and it ends when its input does: a parent that dies, however it dies,
 * leaves no orphan. Alone, as in a container, it takes the password from NEO4J_AUTH=neo4j/PASSWORD and runs until it is
 * told to end.
 *
 * <p>While it runs it holds HOME/lock, and HOME/running.json says where it is; a second one in the same HOME ends at
 * once with ALREADY_RUNNING.
 */
public final class Launch {
  private static final int ALREADY_RUNNING = 3;

  public static void main(String[] arguments) {
    try {
      run(Path.of(arguments[0]), arguments.length > 1 && arguments[1].equals("alone"));
      System.exit(0);
    } catch (Exception failure) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(Path home, boolean isAlone) throws Exception {
    Path settings = home.resolve("neo4j.conf");
    Owner owner = isAlone ? ownerOfNone() : owner();
    FileLock lock = lock(home.resolve("lock"));

    setFirstPassword(home, owner.password());
    DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
    Path running = home.resolve("running.json");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(neo4j, running, lock)));
    writeRunning(running, address(settings));

    System.out.println("Started.");
    owner.gone().await();
  }

  /** Who started this process: what it wants as password, and when it has gone. */
  private record Owner(String password, CountDownLatch gone) {}

  private static Owner ownerOfNone() {
    String auth = System.getenv("NEO4J_AUTH");
    return new Owner(auth.substring(auth.indexOf('/') + 1), new CountDownLatch(1));
  }

  private static Owner owner() throws IOException {
    CountDownLatch gone = new CountDownLatch(1);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    if (password == null) throw new IllegalArgumentException("The first line of the input must be the password.");
    Thread watch = new Thread(() -> awaitEnd(input, gone), "await-end-of-input");
    watch.setDaemon(true);
    watch.start();
    return new Owner(password, gone);
  }

  private static void awaitEnd(BufferedReader input, CountDownLatch gone) {
    try {
      while (input.readLine() != null) continue;
    } catch (IOException broken) {
      // A broken input has ended, too.
    }
    gone.countDown();
  }

  /** The operating system frees the lock with the process, so a crash leaves nothing to clean up. */
  private static FileLock lock(Path file) throws IOException {
    FileLock lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    if (lock == null) System.exit(ALREADY_RUNNING);
    return lock;
  }

  /** Before Bolt answers for the first time, so that nobody finds the password that every new Neo4j has. */
  private static void setFirstPassword(Path home, String password) {
    if (Files.exists(home.resolve("data/databases/system"))) return;
    ExecutionContext silent =
        new ExecutionContext(
            home,
            home,
            new PrintStream(OutputStream.nullOutputStream()),
            System.err,
            new DefaultFileSystemAbstraction());
    int code = AdminTool.execute(silent, "dbms", "set-initial-password", "--", password);
    if (code != 0) throw new IllegalStateException("The first password could not be set.");
  }

  private static String address(Path settings) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(settings)) {
      properties.load(reader);
    }
    return properties.getProperty("server.bolt.listen_address");
  }

  private static void writeRunning(Path running, String address) throws IOException {
    Path unfinished = running.resolveSibling("running.json.unfinished");
    Files.writeString(
        unfinished, "{\"pid\":" + ProcessHandle.current().pid() + ",\"address\":\"" + address + "\"}\n");
    Files.move(unfinished, running, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void stop(DatabaseManagementService neo4j, Path running, FileLock lock) {
    try {
      Files.deleteIfExists(running);
      neo4j.shutdown();
      lock.release();
    } catch (IOException gone) {
      // The lock ends with the process, and a stale running.json names an address that does not answer.
    }
  }
}
