package dev.docproof.target.live;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyObject;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSender;
import io.restassured.specification.RequestSpecification;
import java.util.Iterator;

/**
 * Gives the filters of rest-assured a bare context. Its own is made anew for each filter and spells
 * the address of the request out several times, for logs and for filters that ask. Nobody asks
 * here, and it is the greater part of what a request costs; the first one also has Groovy list the
 * whole jar and the JDK for what scripts may name without an import.
 *
 * <p>A rest-assured that names that method otherwise, or is not written in Groovy, makes its own.
 */
final class Contexts extends DelegatingMetaClass {
    private static final String MAKING = "newFilterContext";

    private Contexts(MetaClass usual) {
        super(usual);
    }

    static Contexts bare() {
        Class<?> specification = RestAssured.given().getClass();
        return new Contexts(GroovySystem.getMetaClassRegistry().getMetaClass(specification));
    }

    /** The same specification, which gets its contexts here. */
    RequestSpecification of(RequestSpecification specification) {
        if (specification instanceof GroovyObject object) {
            object.setMetaClass(this);
        }
        return specification;
    }

    @Override
    public Object invokeMethod(Object object, String name, Object arguments) {
        if (name.equals(MAKING)
                && arguments instanceof Object[] given
                && given.length == 3
                && given[1] instanceof Iterator<?> filters) {
            return new Bare(filters);
        }
        return super.invokeMethod(object, name, arguments);
    }

    /** Knows the filters that are left, and nothing of the request. */
    private record Bare(Iterator<?> filters) implements FilterContext {
        @Override
        public Response next(
                FilterableRequestSpecification request, FilterableResponseSpecification response) {
            return ((Filter) filters.next()).filter(request, response, this);
        }

        @Override
        public void setValue(String name, Object value) {
            throw unheld();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // The interface has it so.
        public <T> T getValue(String name) {
            throw unheld();
        }

        @Override
        public boolean hasValue(String name) {
            return false;
        }

        @Override
        public boolean hasValue(String name, Object value) {
            return false;
        }

        @Override
        public Response send(RequestSender sender) {
            throw unheld();
        }

        private static UnsupportedOperationException unheld() {
            return new UnsupportedOperationException("The first filter ends the chain");
        }
    }
}
