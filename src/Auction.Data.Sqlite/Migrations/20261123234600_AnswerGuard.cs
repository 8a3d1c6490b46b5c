using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AnswerGuard : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A published answer is never changed and never removed: a correction is the next version (NOTE-V).
            foreach (var act in (string[])["UPDATE", "DELETE"])
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER lot_answer_refuses_{act.ToLowerInvariant()} BEFORE {act} ON lot_answer
                    BEGIN SELECT RAISE(ABORT, 'lot_answer may only grow'); END;
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER lot_answer_refuses_update;");
            migrationBuilder.Sql("DROP TRIGGER lot_answer_refuses_delete;");
        }
    }
}
