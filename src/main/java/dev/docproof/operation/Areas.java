package dev.docproof.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which blocks of a page speak of which operations. The declarations of one block share an area:
 * the largest section around it in which nothing else is declared, or what lies between it and the
 * next declaration.
 */
final class Areas {
    private final Scene scene;
    private final List<OperationBuilder> operations = new ArrayList<>();
    private final PathIndex<OperationBuilder> byPath = new PathIndex<>();
    private final List<Group> groups = new ArrayList<>();
    private final int[] groupOf;

    /** The operations declared in one block. */
    private record Group(int block, List<OperationBuilder> operations) {
        boolean declares(OperationBuilder operation) {
            return operations.stream().anyMatch(own -> own.is(operation));
        }
    }

    private Areas(Scene scene) {
        this.scene = scene;
        this.groupOf = new int[scene.size()];
        java.util.Arrays.fill(groupOf, -1);
    }

    static Areas of(Scene scene, List<Declaration> declarations) {
        Areas areas = new Areas(scene);
        TreeMap<Integer, List<Declaration>> byBlock = new TreeMap<>();
        for (Declaration declaration : declarations) {
            byBlock.computeIfAbsent(declaration.block(), block -> new ArrayList<>())
                    .add(declaration);
        }
        byBlock.forEach(areas::declare);
        areas.describe(Overviews.sections(scene, declarations, areas::declaresWithin));
        areas.spread();
        return areas;
    }

    private boolean declaresWithin(int heading) {
        int end = scene.sectionEnd(heading);
        return groups.stream().anyMatch(own -> own.block() >= heading && own.block() < end);
    }

    /** The sections that an overview names are about the operation that it names them for. */
    private void describe(Map<Integer, Declaration> sections) {
        sections.forEach(
                (heading, declared) ->
                        groups.add(new Group(heading, List.of(operation(declared)))));
        groups.sort(Comparator.comparingInt(Group::block));
    }

    /** In the order of the page. */
    List<OperationBuilder> operations() {
        return operations;
    }

    /** Those whose path can fit another, and perhaps others. */
    List<OperationBuilder> fitting(String method, PathTemplate path) {
        return byPath.fitting(method, path);
    }

    /** The operations that a block speaks of, empty where it speaks of none. */
    List<OperationBuilder> at(int block) {
        return groupOf[block] < 0 ? List.of() : groups.get(groupOf[block]).operations();
    }

    /** Tells areas apart; -1 where a block lies in none. */
    int number(int block) {
        return groupOf[block];
    }

    /** The block that declares what a block speaks of. */
    int declaredAt(int block) {
        return groupOf[block] < 0 ? -1 : groups.get(groupOf[block]).block();
    }

    /**
     * Whether a block stands before its declaration, under a heading that speaks of an object or a
     * schema and under which nothing is declared: that is no part of a request.
     */
    boolean describesObject(int block) {
        int declared = declaredAt(block);
        for (int h = scene.headingOf(block); h >= 0 && block < declared; h = scene.parentOf(h)) {
            if (declared < scene.sectionEnd(h)) {
                return false;
            }
            if (scene.cuesOfHeading(h).equals(Set.of(Cue.OBJECT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block stands before its declaration, in a section without one. */
    boolean isApart(int block) {
        int heading = scene.headingOf(block);
        int declared = declaredAt(block);
        return heading >= 0 && block < declared && declared >= scene.sectionEnd(heading);
    }

    private void declare(int block, List<Declaration> declarations) {
        Set<OperationBuilder> declared = new LinkedHashSet<>();
        boolean repeats = !groups.isEmpty() && isWithin(block, groups.get(groups.size() - 1));
        for (Declaration declaration : declarations) {
            OperationBuilder operation = operation(declaration);
            declared.add(operation);
            repeats = repeats && groups.get(groups.size() - 1).declares(operation);
        }
        if (!repeats) {
            groups.add(new Group(block, List.copyOf(declared)));
        }
    }

    private boolean isWithin(int block, Group group) {
        int heading = scene.headingOf(group.block());
        return block < scene.sectionEnd(heading);
    }

    private OperationBuilder operation(Declaration declaration) {
        PathTemplate path = declaration.template();
        for (OperationBuilder known : byPath.ending(declaration.method(), path)) {
            if (known.isDeclaredBy(declaration)) {
                known.merge(declaration);
                return known;
            }
        }
        OperationBuilder operation = new OperationBuilder(declaration);
        operations.add(operation);
        byPath.add(declaration.method(), path, operation);
        return operation;
    }

    private void spread() {
        int[] starts = new int[groups.size()];
        int[] ends = new int[groups.size()];
        int[] headings = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            int owner = owner(g);
            int heading = scene.headingOf(groups.get(g).block());
            starts[g] = owner >= 0 ? owner : start(g, heading);
            headings[g] = owner >= 0 ? owner : heading;
            ends[g] = scene.sectionEnd(headings[g]);
            if (groups.size() == 1) {
                starts[g] = 0;
                ends[g] = scene.size();
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            int next = g + 1 < groups.size() ? starts[g + 1] : scene.size();
            int end = Math.min(withParts(headings[g], ends[g], next), next);
            for (int block = starts[g]; block < end; block++) {
                groupOf[block] = g;
            }
        }
    }

    /**
     * Sections that follow on the same level and are plainly parts of an operation, "Parameters" or
     * "Response": some pages give them the level of the operation itself.
     */
    private int withParts(int heading, int end, int next) {
        int reached = end;
        while (heading >= 0
                && reached < next
                && level(reached) == level(heading)
                && PartNames.isPart(scene.headingText(reached))) {
            reached = scene.sectionEnd(reached);
        }
        return reached;
    }

    private int level(int heading) {
        return Scene.levelOf(scene.block(heading));
    }

    /** The heading of the largest section that holds this group alone, or -1. */
    private int owner(int g) {
        int owner = -1;
        for (int h = scene.headingOf(groups.get(g).block()); h >= 0; h = scene.parentOf(h)) {
            boolean before = g > 0 && groups.get(g - 1).block() >= h;
            boolean after =
                    g + 1 < groups.size() && groups.get(g + 1).block() < scene.sectionEnd(h);
            if (before || after) {
                break;
            }
            owner = h;
        }
        return owner;
    }

    /** The heading above a group if nothing else was declared under it before, else its block. */
    private int start(int g, int heading) {
        boolean first = g == 0 || groups.get(g - 1).block() < heading;
        return heading >= 0 && first ? heading : groups.get(g).block();
    }
}
