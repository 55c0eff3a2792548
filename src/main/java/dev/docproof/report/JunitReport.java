package dev.docproof.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each page and a case for each claim. What
 * was not exercised, and what the baseline knows, is skipped for a reason.
 */
public final class JunitReport implements Reporter {
    private final XMLStreamWriter xml;
    private final Map<String, Integer> names = new HashMap<>();

    public JunitReport(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            attribute("name", "docproof");
        } catch (XMLStreamException e) {
            throw new IOException("cannot start to write XML: " + e.getMessage(), e);
        }
    }

    @Override
    public void page(PageReport page) throws IOException {
        try {
            names.clear();
            writeSuite(page);
        } catch (XMLStreamException e) {
            throw new IOException("cannot write XML: " + e.getMessage(), e);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        try {
            if (summary.interrupted()) {
                writeInterruption();
            }
            newLine(0);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("cannot end the XML: " + e.getMessage(), e);
        }
    }

    /** Not a failure of a page, but no reader may take the run for a good one. */
    private void writeInterruption() throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("testsuite");
        attribute("name", "docproof");
        attribute("tests", 1);
        attribute("failures", 0);
        attribute("errors", 1);
        attribute("skipped", 0);
        attribute("time", seconds(Duration.ZERO));
        newLine(2);
        xml.writeStartElement("testcase");
        attribute("name", "the run comes to its end");
        attribute("classname", "docproof");
        attribute("time", seconds(Duration.ZERO));
        newLine(3);
        xml.writeEmptyElement("error");
        attribute("message", Summary.INTERRUPTED);
        writeEnd();
        newLine(1);
        xml.writeEndElement();
    }

    private void writeSuite(PageReport page) throws XMLStreamException {
        List<ReportedFinding> own = failures(page.ownFindings());
        long contradicted = page.verdicts().stream().filter(ReportedVerdict::isFailure).count();
        boolean bare = page.verdicts().isEmpty() && own.isEmpty();
        newLine(1);
        xml.writeStartElement("testsuite");
        attribute("name", page.page());
        attribute("file", page.page());
        attribute("tests", page.verdicts().size() + own.size() + (bare ? 1 : 0));
        attribute("failures", contradicted + own.size());
        attribute("errors", 0);
        attribute("skipped", page.verdicts().stream().filter(JunitReport::isSkipped).count());
        attribute("time", seconds(page.took()));
        for (ReportedVerdict verdict : page.verdicts()) {
            writeVerdict(page, verdict);
        }
        for (ReportedFinding finding : own) {
            writeFinding(page, finding);
        }
        if (bare) {
            startCase(page, "the page has no error", Duration.ZERO);
            xml.writeEndElement();
        }
        newLine(1);
        xml.writeEndElement();
    }

    private static boolean isSkipped(ReportedVerdict verdict) {
        return verdict.standing() == Standing.NOT_EXERCISED || verdict.accepted().isPresent();
    }

    private static List<ReportedFinding> failures(List<ReportedFinding> findings) {
        return findings.stream().filter(ReportedFinding::isFailure).toList();
    }

    private void writeVerdict(PageReport page, ReportedVerdict verdict) throws XMLStreamException {
        startCase(
                page,
                verdict.text(),
                verdict.exchange().map(ReportedExchange::took).orElse(Duration.ZERO));
        if (verdict.isFailure()) {
            writeFailure(verdict, page.findingsOf(verdict));
        } else if (isSkipped(verdict)) {
            newLine(3);
            xml.writeEmptyElement("skipped");
            attribute(
                    "message",
                    verdict.accepted().map(why -> "known: " + why).or(verdict::reason).orElse(""));
        }
        writeEnd();
    }

    /** The gravest first, since most readers show the message alone. */
    private void writeFailure(ReportedVerdict verdict, List<ReportedFinding> findings)
            throws XMLStreamException {
        List<ReportedFinding> gravest =
                findings.stream().sorted(Comparator.comparing(ReportedFinding::severity)).toList();
        newLine(3);
        xml.writeStartElement("failure");
        if (gravest.isEmpty()) {
            attribute("type", verdict.standing().label());
            attribute("message", verdict.place() + " does not hold");
        } else {
            attribute("type", gravest.get(0).rule());
            attribute("message", gravest.get(0).message());
        }
        xml.writeCharacters(legal(FindingText.plainly(gravest)));
        xml.writeEndElement();
    }

    private void writeFinding(PageReport page, ReportedFinding finding) throws XMLStreamException {
        startCase(page, finding.rule(), Duration.ZERO);
        newLine(3);
        xml.writeStartElement("failure");
        attribute("type", finding.rule());
        attribute("message", finding.message());
        xml.writeCharacters(legal(FindingText.plainly(List.of(finding))));
        xml.writeEndElement();
        writeEnd();
    }

    private void startCase(PageReport page, String name, Duration took) throws XMLStreamException {
        newLine(2);
        xml.writeStartElement("testcase");
        attribute("name", unique(Printable.of(name)));
        attribute("classname", className(page.page()));
        attribute("time", seconds(took));
    }

    private void writeEnd() throws XMLStreamException {
        newLine(2);
        xml.writeEndElement();
    }

    /** Readers tell cases apart by their names, and take two of one name for the same case. */
    private String unique(String name) {
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + " (" + number + ")";
    }

    /** Dots make a tree of it in Jenkins. */
    private static String className(String page) {
        String bare = page.replaceFirst("\\.[A-Za-z]+$", "").replaceFirst("^[./]+", "");
        return bare.replace('.', '_').replace('/', '.');
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toMillis() / 1000.0);
    }

    private void attribute(String name, long value) throws XMLStreamException {
        attribute(name, Long.toString(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(Printable.of(value)));
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 has no way to write most control characters, nor half a surrogate pair. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
