public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        // Tickets come wrapped in "data"; flows get the list itself.
        if (this.Context.OperationId == "ListTickets")
        {
            using var client = new HttpClient();
            var answer = await client.GetStringAsync(this.Context.Request.RequestUri);
            var tickets = new HttpResponseMessage(HttpStatusCode.OK);
            tickets.Content = CreateJsonContent(JObject.Parse(answer)["data"].ToString());
            return tickets;
        }

        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);
    }
}
