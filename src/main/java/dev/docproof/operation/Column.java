package dev.docproof.operation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table holds, told by the words of its header. */
enum Column {
    METHOD(
            "method|verb|http method|http verb|request method|type of request"
                    + "|方法|请求方式|请求方法|メソッド|메서드|methode|méthode|método|метод"),
    PATH(
            "path|uri|url|endpoint|route|request uri|request url|endpoints|api|resource|"
                    + "api endpoint|request path|url path|http request|request"
                    + "|路径|地址|接口|接口地址|パス|경로|pfad|chemin|ruta|путь"),
    STATUS(
            "status|code|status code|http status|http code|status value|response code|"
                    + "http status code|response status|statuscode|error code|return code|"
                    + "http response code|http response|status codes|codes|return status code|"
                    + "http response status code|http"
                    + "|状态码|错误码|返回码|http状态码|ステータス|ステータスコード|상태 코드|statuscode|code http|código de estado|код ответа"),
    PLACE(
            "in|location|located in|passed in|sent in|place|param type"
                    + "|位置|参数位置|場所|위치|ort|emplacement|ubicación"),
    NAME(
            "name|parameter|parameters|property|property name|attribute|field|field name|"
                    + "key|header|header name|member|argument|option|parameter name|attribute name|"
                    + "param|query parameter|path parameter|variable|element|query param|"
                    + "path param|url parameter|body parameter|request parameter|request field|"
                    + "response field|json field|headers|fields|properties|attributes|item|"
                    + "key name|request header"
                    + "|参数|参数名|参数名称|字段|字段名|名称|属性|名前|パラメータ|パラメーター|フィールド|이름|파라미터|필드|nom|paramètre|champ|attribut|nombre|parámetro|campo|nome|parâmetro|feld|eigenschaft|имя|параметр|поле"),
    TYPE(
            "type|data type|datatype|value type|json type|schema|property type|"
                    + "field type|parameter type|attribute type|types"
                    + "|类型|数据类型|型|タイプ|타입|typ|datentyp|tipo|тип"),
    REQUIRED(
            "required|required?|mandatory|is required|required/optional|req|presence|"
                    + "requirement|req?|mandatory?|required or optional|necessity"
                    + "|必选|必填|是否必填|是否必须|是否必需|必须|必需|必須|필수|pflicht|pflichtfeld|erforderlich|obligatoire|requis|requerido|obligatorio|obrigatório|обязательный|обязательно"),
    OPTIONAL("optional|optional?|is optional"),
    DESCRIPTION(
            "description|meaning|details|notes|comment|explanation|reason|definition|"
                    + "purpose|desc|value|message|condition"
                    + "|说明|描述|备注|含义|説明|설명|beschreibung|bedeutung|signification|descripción|descrição|описание"),
    DEFAULT("default|default value|defaults|example|example value|produces" + "|默认值|示例|例");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, Column> BY_HEAD_NOUN =
            Map.ofEntries(
                    Map.entry("parameter", NAME),
                    Map.entry("parameters", NAME),
                    Map.entry("param", NAME),
                    Map.entry("property", NAME),
                    Map.entry("properties", NAME),
                    Map.entry("attribute", NAME),
                    Map.entry("attributes", NAME),
                    Map.entry("field", NAME),
                    Map.entry("fields", NAME),
                    Map.entry("argument", NAME),
                    Map.entry("header", NAME),
                    Map.entry("name", NAME),
                    Map.entry("type", TYPE),
                    Map.entry("description", DESCRIPTION),
                    Map.entry("required", REQUIRED),
                    Map.entry("method", METHOD),
                    Map.entry("verb", METHOD),
                    Map.entry("endpoint", PATH),
                    Map.entry("url", PATH),
                    Map.entry("uri", PATH));

    private static final Map<String, Column> BY_HEADER = new HashMap<>();

    static {
        for (Column column : values()) {
            for (String header : column.headers.split("\\|")) {
                BY_HEADER.putIfAbsent(header, column);
            }
        }
    }

    private final String headers;

    Column(String headers) {
        this.headers = headers;
    }

    static Optional<Column> of(String header) {
        String lower = header.strip().toLowerCase(Locale.ROOT);
        Column known = BY_HEADER.get(lower);
        if (known != null) {
            return Optional.of(known);
        }
        String words = BLANKS.matcher(lower).replaceAll(" ");
        String bare = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return Optional.ofNullable(BY_HEADER.get(bare)).or(() -> ofHeadNoun(bare));
    }

    /** The last word says what it is: a {@code search parameter} is a parameter. */
    private static Optional<Column> ofHeadNoun(String header) {
        String noun = header.substring(header.lastIndexOf(' ') + 1);
        return Optional.ofNullable(BY_HEAD_NOUN.get(noun));
    }
}
