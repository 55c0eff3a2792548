package dev.docproof.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Reading;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.markdown.Block.Heading;
import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Import;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void code_in_a_list_in_a_quote_points_at_its_own_lines() {
        Code code =
                only(Code.class, "> - a\n>\n>   ```json\n>   {\n>     \"id\": 1\n>   }\n>   ```\n");
        assertThat(code.text().text()).isEqualTo("{\n  \"id\": 1\n}\n");
        int id = code.text().text().indexOf("\"id\"");
        assertThat(code.text().span(id, id + 4).position()).hasToString("5:7");
        assertThat(code.text().span(id, id + 4).text()).isEqualTo("\"id\"");
    }

    @Test
    void running_text_is_read_without_its_markup() {
        Paragraph paragraph =
                only(Paragraph.class, "A **bold** `co*de` [link](http://x/) &amp; \\*star\\* *\n");
        assertThat(paragraph.text().plain()).isEqualTo("A bold co*de link & *star* *");
        Inline.Mark code = paragraph.text().codes().get(0);
        assertThat(paragraph.text().part(code).span().position()).hasToString("1:13");
    }

    @Test
    void placeholders_in_angle_brackets_and_braces_are_text() {
        assertThat(only(Heading.class, "## GET /books/<id>/{{ref}} {#get}\n").text().plain())
                .isEqualTo("GET /books/<id>/{{ref}}");
    }

    @Test
    void pipe_tables_need_no_outer_pipes_and_know_escaped_ones() {
        Table table = only(Table.class, "Name | Type\n:--- | :---\n`a\\|b` | x\nlast\n");
        assertThat(table.header()).extracting(Inline::plain).containsExactly("Name", "Type");
        assertThat(table.rows().get(0).cells())
                .extracting(Inline::plain)
                .containsExactly("a|b", "x");
        assertThat(table.rows().get(1).cell(1)).isEmpty();
    }

    @Test
    void html_tables_and_code_are_read_too() {
        List<Block> blocks =
                read(
                        """
                        <table><tr><th>Name</th></tr><tr><td><code>id</code></td></tr></table>

                        <pre><code class="language-bash">curl &lt;url&gt;
                        </code></pre>
                        """);
        assertThat(((Table) blocks.get(0)).rows().get(0).cells().get(0).plain()).isEqualTo("id");
        Code code = (Code) blocks.get(1);
        assertThat(code.language()).isEqualTo("bash");
        assertThat(code.text().text()).isEqualTo("curl <url>\n");
    }

    @Test
    void what_stands_between_tags_is_markdown_again() {
        List<Block> blocks =
                read("<details>\n<summary>Reply</summary>\n<div>\n```json\n{}\n```\n</div>\n");
        assertThat(blocks).filteredOn(HtmlText.class::isInstance).hasSize(1);
        assertThat(blocks).filteredOn(Code.class::isInstance).hasSize(1);
    }

    @Test
    void template_tags_are_kept_and_their_code_is_code() {
        List<Block> blocks =
                read(
                        "{% capture one %}\nGET /books\n{% endcapture %}\n{% tab title=\"200 OK\" %}\n");
        Code code = (Code) blocks.get(0);
        assertThat(code.style()).isEqualTo(CodeStyle.CAPTURE);
        assertThat(code.text().text()).isEqualTo("GET /books\n");
        assertThat(((Tag) blocks.get(1)).attribute("title")).contains("200 OK");
    }

    @Test
    void indented_tabs_hold_blocks() {
        List<Block> blocks = read("=== \"curl\"\n\n    ```bash\n    curl http://a/\n    ```\n");
        assertThat(((Tag) blocks.get(0)).attribute("label")).contains("curl");
        assertThat(((Code) blocks.get(1)).text().text()).isEqualTo("curl http://a/\n");
    }

    @Test
    void fences_inside_of_indented_components_are_fences() {
        assertThat(
                        only(
                                        Code.class,
                                        "<Tab>\n\n    ```bash\n    curl http://a/\n    ```\n\n</Tab>\n")
                                .text()
                                .text())
                .isEqualTo("curl http://a/\n");
    }

    @Test
    void a_fence_that_is_cut_off_inside_of_indented_code_is_read() {
        assertThat(only(Code.class, "text\n\n      ```bash").text().text()).isEmpty();
    }

    @Test
    void raw_tags_shield_braces_and_are_not_part_of_the_code() {
        assertThat(only(Code.class, "```\n{% raw %}\n{{id}}\n{% endraw %}\n```\n").text().text())
                .isEqualTo("{{id}}\n");
    }

    @Test
    void imports_and_components_of_mdx_are_seen_and_comments_are_not() {
        List<Block> blocks =
                read("import One from '/one.mdx';\n\n{/* GET /a */}\n<!-- GET /b\n-->\n<One />\n");
        assertThat(((Import) blocks.get(0)).path()).isEqualTo("/one.mdx");
        assertThat(((Tag) blocks.get(1)).name()).isEqualTo("One");
        assertThat(blocks).hasSize(2);
    }

    @Test
    void front_matter_is_yaml_or_toml_and_lines_count_from_the_top() {
        assertThat(only(Heading.class, "---\r\ntitle: a\r\n---\r\n\r\n# A\r\n").span().line())
                .isEqualTo(5);
        assertThat(page("+++\ntitle = 'a'\n+++\n").frontMatter().orElseThrow().text())
                .isEqualTo("title = 'a'\n");
    }

    @Test
    void nested_items_say_how_deep_they_are() {
        assertThat(read("- a\n  - b\n- c\n"))
                .filteredOn(Item.class::isInstance)
                .extracting(block -> ((Item) block).nesting().lists())
                .containsExactly(1, 2, 1);
    }

    @Test
    void a_page_that_is_too_large_or_too_deep_is_said() {
        assertThat(findings("a\n".repeat(3 << 20))).containsExactly("page-too-large");
        assertThat(findings(">".repeat(1000) + " a\n")).containsExactly("page-too-deep");
    }

    @Test
    void any_number_of_examples_in_one_section_is_read() {
        String atTheMargin = "```json\n{}\n```\n\n".repeat(3000);
        String inList = "1. a\n\n   ```json\n   {}\n   ```\n\n".repeat(1000);
        assertThat(read(atTheMargin).stream().filter(Code.class::isInstance)).hasSize(3000);
        assertThat(findings(atTheMargin)).isEmpty();
        assertThat(read(inList).stream().filter(Code.class::isInstance)).hasSize(1000);
    }

    private static List<String> findings(String text) {
        Reading<Page> reading = new MarkdownReader().read(new SourceFile("page.md", text));
        return reading.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static Page page(String text) {
        return new MarkdownReader().read(new SourceFile("page.md", text)).value().orElseThrow();
    }

    private static List<Block> read(String text) {
        return page(text).blocks();
    }

    private static <T extends Block> T only(Class<T> kind, String text) {
        List<T> found = read(text).stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
