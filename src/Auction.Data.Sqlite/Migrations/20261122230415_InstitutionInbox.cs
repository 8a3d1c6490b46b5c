using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class InstitutionInbox : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "institution_id",
                table: "valuation",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_institution_id",
                table: "valuation",
                column: "institution_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_valuation_institution_id",
                table: "valuation");

            migrationBuilder.DropColumn(
                name: "institution_id",
                table: "valuation");
        }
    }
}
