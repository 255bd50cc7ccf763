import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the portal in this container whether it is well; the image has no other program that could. */
class Health {

    public static void main(String[] arguments) throws Exception {
        var question = HttpRequest.newBuilder(URI.create("http://localhost:8080/actuator/health")).build();
        var answer = HttpClient.newHttpClient().send(question, BodyHandlers.discarding());
        System.exit(answer.statusCode() == 200 ? 0 : 1);
    }
}
