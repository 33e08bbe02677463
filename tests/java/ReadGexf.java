import java.awt.Color;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.gephi.graph.api.types.IntervalMap;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports GEXF files as Gephi does for somebody who chooses nothing in its dialog, and prints what is then in its
 * workspaces as a list of JSON: {@code java -cp gephi-toolkit.jar ReadGexf.java FILE…}. Nodes and edges stand in the order of
 * their ids.
 *
 * <p>Days are as Gephi prints them; a stretch of days is a list of its first and its last, null where it has no end.
 * {@code attributes} are the columns that came with the file, under their titles; a value that changes is a list of
 * stretches, each followed by what it was.
 */
public final class ReadGexf {
  private static final Comparator<Map<String, Object>> BY_ID = Comparator.comparing(item -> item.get("id").toString());

  public static void main(String[] files) {
    // Gephi may speak on the standard output, too.
    PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    try {
      List<Object> found = new ArrayList<>();
      for (String file : files) found.add(read(new File(file)));
      output.println(json(found));
      System.exit(0);
    } catch (Exception failure) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private static Map<String, Object> read(File file) throws FileNotFoundException {
    Workspace workspace = newWorkspace();
    ImportController controller = Lookup.getDefault().lookup(ImportController.class);
    Container container = controller.importFile(file);
    container.verify();
    String about = container.getUnloader().getMetadata().getDescription();
    List<Object> issues = issues(container.getReport());
    DefaultProcessor processor = new DefaultProcessor();
    controller.process(container, processor, workspace);
    issues.addAll(issues(processor.getReport()));

    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("about", about);
    found.put("issues", issues);
    found.put("isDirected", model.isDirected());
    found.put("isMultiGraph", model.isMultiGraph());
    found.put("isDynamic", model.isDynamic());
    found.put("timeRepresentation", model.getConfiguration().getTimeRepresentation().name());
    found.put("timeBounds", stretch(model.getTimeBounds(), model.getTimeFormat()));
    found.put("nodes", nodes(model));
    found.put("edges", edges(model));
    return found;
  }

  private static Workspace newWorkspace() {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    return projects.getCurrentWorkspace();
  }

  private static List<Object> issues(Report report) {
    List<Object> issues = new ArrayList<>();
    for (Issue issue : report.getIssuesList(Integer.MAX_VALUE)) {
      Map<String, Object> found = new LinkedHashMap<>();
      found.put("level", issue.getLevel().name());
      found.put("message", issue.getMessage());
      issues.add(found);
    }
    return issues;
  }

  private static List<Map<String, Object>> nodes(GraphModel model) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (Node node : model.getGraph().getNodes()) {
      Map<String, Object> found = element(node, node.getColor(), model.getTimeFormat());
      found.put("size", node.size());
      nodes.add(found);
    }
    nodes.sort(BY_ID);
    return nodes;
  }

  private static List<Map<String, Object>> edges(GraphModel model) {
    List<Map<String, Object>> edges = new ArrayList<>();
    for (Edge edge : model.getGraph().getEdges()) {
      Map<String, Object> found = element(edge, edge.getColor(), model.getTimeFormat());
      found.put("source", edge.getSource().getId());
      found.put("target", edge.getTarget().getId());
      found.put("type", edge.getTypeLabel());
      found.put("isDirected", edge.isDirected());
      found.put("weight", edge.getWeight());
      edges.add(found);
    }
    edges.sort(BY_ID);
    return edges;
  }

  private static Map<String, Object> element(Element element, Color colour, TimeFormat format) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      if (column.isProperty()) continue;
      attributes.put(column.getTitle(), attribute(element.getAttribute(column), format));
    }
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("id", element.getId());
    found.put("label", element.getLabel());
    found.put("colour", String.format("#%06x", colour.getRGB() & 0xffffff));
    found.put("intervals", stretches(element.getIntervals(), format));
    found.put("attributes", attributes);
    return found;
  }

  private static Object attribute(Object value, TimeFormat format) {
    return value instanceof IntervalMap<?> map ? valuesOverTime(map, format) : value;
  }

  private static <Value> List<Object> valuesOverTime(IntervalMap<Value> map, TimeFormat format) {
    List<Object> values = new ArrayList<>();
    for (Interval interval : map.toKeysArray()) {
      List<Object> value = stretch(interval, format);
      value.add(map.get(interval, (Value) null));
      values.add(value);
    }
    return values;
  }

  private static List<Object> stretches(Interval[] intervals, TimeFormat format) {
    List<Object> stretches = new ArrayList<>();
    if (intervals == null) return stretches;
    for (Interval interval : intervals) stretches.add(stretch(interval, format));
    return stretches;
  }

  private static List<Object> stretch(Interval interval, TimeFormat format) {
    List<Object> days = new ArrayList<>();
    days.add(day(interval.getLow(), format));
    days.add(day(interval.getHigh(), format));
    return days;
  }

  private static String day(double time, TimeFormat format) {
    return Double.isInfinite(time) ? null : format.print(time);
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> quoted(entry.getKey().toString()) + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ReadGexf::json).collect(Collectors.joining(",", "[", "]"));
    }
    return value == null || value instanceof Number || value instanceof Boolean ? "" + value : quoted(value.toString());
  }

  private static String quoted(String text) {
    StringBuilder written = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') written.append('\\').append(character);
      else if (character < ' ') written.append(String.format("\\u%04x", (int) character));
      else written.append(character);
    }
    return written.append('"').toString();
  }
}
