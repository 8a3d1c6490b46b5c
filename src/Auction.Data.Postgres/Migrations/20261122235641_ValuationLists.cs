using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ValuationLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "duty_due_at",
                table: "valuation",
                type: "bigint",
                nullable: true);

            // The head is a fold of the journal and the deadlines are its copy, so both say the same. 2: a duty.
            migrationBuilder.Sql("""
                UPDATE valuation SET duty_due_at = (
                    SELECT MIN(due_at) FROM deadline WHERE subject_id = valuation.id AND met_at IS NULL AND kind = 2)
                """);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_duty_due_at",
                table: "valuation",
                columns: new[] { "court_id", "duty_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_last_stamp_id",
                table: "valuation",
                columns: new[] { "court_id", "last_stamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_opened_at_number",
                table: "valuation",
                columns: new[] { "opened_at", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_valuation_court_id_duty_due_at",
                table: "valuation");

            migrationBuilder.DropIndex(
                name: "ix_valuation_court_id_last_stamp_id",
                table: "valuation");

            migrationBuilder.DropIndex(
                name: "ix_valuation_opened_at_number",
                table: "valuation");

            migrationBuilder.DropColumn(
                name: "duty_due_at",
                table: "valuation");
        }
    }
}
