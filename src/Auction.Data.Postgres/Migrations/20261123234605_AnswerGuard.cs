using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AnswerGuard : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A published answer is never changed and never removed: a correction is the next version (NOTE-V).
            migrationBuilder.Sql("""
                CREATE TRIGGER lot_answer_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON lot_answer
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER lot_answer_refuses_change ON lot_answer;");
        }
    }
}
