package dev.docproof.operation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a heading or label say about what follows them. */
enum Cue {
    REQUEST(
            "request requests call input inputs",
            "请求 リクエスト 요청 anfrage beispielanfrage requête solicitud petición requisição запрос"),
    RESPONSE(
            "response responses reply returns returned return output outputs result results answer answers respond responds",
            "响应 返回 レスポンス 응답 antwort antworten beispielantwort réponse réponses respuesta"
                    + " respuestas resposta ответ ответы"),
    EXAMPLE(
            "example examples sample samples",
            "示例 例 예시 beispiel beispiele exemple exemples ejemplo ejemplos exemplo пример"),
    SYNTAX("syntax template", ""),
    BODY("body payload payloads form", "请求体 ボディ 본문 corps cuerpo corpo тело"),
    QUERY("query querystring", "查询参数 クエリ 쿼리"),
    PATH("path", "路径 パス 경로 pfad chemin ruta путь"),
    URL("url uri urls", "网址"),
    HEADER(
            "header headers",
            "请求头 ヘッダー 헤더 kopfzeilen en-tête en-têtes encabezados заголовок заголовки"),
    PARAMETER(
            "parameter parameters params param argument arguments option options",
            "参数 パラメータ 파라미터 매개변수 parametern paramètre paramètres parámetro parámetros"
                    + " parâmetro parâmetros параметр параметры"),
    FIELD(
            "field fields property properties attribute attributes member members key keys column columns",
            "字段 フィールド 필드 feld felder champ champs campo campos поле поля"),
    STATUS("status statuses code codes", "状态码 ステータス 상태 statuscode statuscodes"),
    ERROR("error errors failure failures", "错误 エラー 오류 fehler erreur erreurs ошибка ошибки"),
    ENDPOINT("endpoint endpoints route routes declaration", ""),
    REQUIRED("required mandatory", "必填 必選 必須"),
    OPTIONAL("optional", "可选 任意"),
    RELATED("related links references see", ""),
    OBJECT("object objects schema schemas definition model configuration", ""),
    WHERE("where", "");

    private static final Map<String, Cue> BY_WORD = new HashMap<>();

    /** Words that stand within others, for their scripts put no blanks between words. */
    private static final Map<String, Cue> UNSPACED = new HashMap<>();

    /** In characters; what is longer is a sentence. */
    private static final int LONGEST_TITLE = 40;

    /** The first of the scripts of East Asia in Unicode. */
    private static final char FIRST_UNSPACED = '\u3000';

    static {
        for (Cue cue : values()) {
            for (String word : cue.words.split(" ")) {
                BY_WORD.put(word, cue);
            }
            for (String word : cue.others.split(" ")) {
                (isUnspaced(word) ? UNSPACED : BY_WORD).put(word, cue);
            }
        }
    }

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?i)\\b(update|change|edit|replace|copy|paste|enter|use|add|insert|type)"
                            + "\\s+(the|this|following|your|sample|example|json|\\s)*$");

    /** How words begin that make a body of the JSON before them. */
    private static final List<String> PARAMETERS =
            List.of("param", "field", "attribute", "propert", "argument");

    private final String words;
    private final String others;

    /**
     * @param others the same in other languages
     */
    Cue(String words, String others) {
        this.words = words;
        this.others = others;
    }

    /** Whether a word is of a script that puts no blanks between words. */
    private static boolean isUnspaced(String word) {
        return !word.isEmpty() && word.charAt(0) >= FIRST_UNSPACED;
    }

    private static void addWithin(String word, String part, Cue own, Set<Cue> cues) {
        if (word.contains(part)) {
            cues.add(own);
        }
    }

    /** In {@code 400 Bad Request} nothing is said of a request. */
    private static boolean isReason(String text, int start) {
        return text.regionMatches(true, Math.max(0, start - 4), "bad ", 0, 4);
    }

    /** {@code JSON parameters}. */
    private static boolean isOfParameters(String text, int from, int to) {
        boolean joined =
                from > 0
                        && (Character.isDigit(text.charAt(from - 1))
                                || text.charAt(from - 1) == '_');
        if (joined || to == text.length() || text.charAt(to) != ' ') {
            return false;
        }
        for (String word : PARAMETERS) {
            if (text.regionMatches(true, to + 1, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** "Update the code" and "paste this code" speak of what is to be sent, not of a status. */
    private static boolean isSource(String text, int start) {
        return text.regionMatches(true, start, "code", 0, 4)
                && SOURCE.matcher(text.substring(Math.max(0, start - 40), start)).find();
    }

    /** The cues in a text; of a long text only its beginning and its end count. */
    static Set<Cue> in(String text) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        if (text.regionMatches(true, 0, "data ", 0, 5)) {
            cues.add(BODY); // "Data example": what is sent, where nothing else is said.
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                if (word.equals("json") && isOfParameters(text, start, i)) {
                    cues.add(BODY);
                }
                Cue cue = BY_WORD.get(word);
                if (cue != null && !isReason(text, start) && !isSource(text, start)) {
                    cues.add(cue);
                }
                if (isUnspaced(word)) {
                    UNSPACED.forEach((part, own) -> addWithin(word, part, own, cues));
                }
                start = -1;
            }
        }
        boolean title = text.strip().length() <= LONGEST_TITLE && !cues.contains(RESPONSE);
        if (title && cues.contains(REQUEST) && cues.contains(OBJECT)) {
            cues.add(BODY); // "Request JSON object".
        }
        return Collections.unmodifiableSet(cues);
    }
}
